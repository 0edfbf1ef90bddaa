import seeds from 'virtual:seeds'
import type { Collection } from '../../lib/corpus/collection.ts'
import { receiverOf, type Checks } from '../../lib/messages/calls.ts'
import { TO_IMPORTER, type ToImporter } from '../../lib/messages/importing.ts'
import { openLine, type End } from '../../lib/messages/line.ts'
import { newestDate } from '../../lib/text/edtf.ts'

// The worker that writes the reader's corpora. As long as nothing is written, it knows the bundled collection.

const bundled: Collection = {
  id: 'bundled', name: 'Second Source', on: true, kind: 'bundled', format: null, fileNames: [], imported: null,
  reports: seeds.length, newest: newestDate(seeds.map(({ published }) => published)), bytes: null, problems: 0,
}

type Known = Pick<ToImporter, 'collections' | 'jobs'>
const { collections, jobs } = TO_IMPORTER
const receive = receiverOf<Known, null>('importer', { collections, jobs } satisfies Checks<Known>, { collections: () => [bundled], jobs: () => [] }, () => true)
openLine(self as unknown as End, (call) => receive(call, null))
