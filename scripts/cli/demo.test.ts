import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCorpus } from '../../lib/open-corpus.ts'
import { read } from '../../lib/read.ts'
import type { Reading } from '../../lib/reading.ts'
import { extractPage } from './answers.ts'
import { bundledReports } from './corpora.ts'

// The invented article against the bundled reports, through the whole engine: what a reader who tries the program sees first.

let reading: Reading
beforeAll(async () => {
  reading = await read(extractPage(readFileSync(path.join(import.meta.dirname, '..', '..', 'demo', 'article.html')), null), openCorpus('bundled', bundledReports()))
})

const rows = () => reading.comparisons.map(({ mine, outcome, origin, theirs }) => `${reading.figures[mine]!.text} ${outcome} ${theirs.figure.text} (${theirs.report.replace(/-\d.*/, '')}${origin === 'same' ? ', one origin' : ''})`)

describe('the demo article', () => {
  it('is set beside all five reports', () => {
    expect(reading.reports).toHaveLength(5)
  })

  it.each([
    'About 7,000 troops differs 7,500 soldiers (sputnik)',
    'About 7,000 troops same Some 7,000 Russian troops (asia-plus)',
    '1,357 km differs 1,300 km (sputnik)',
    'three facilities differs two military facilities (asia-plus)',
    'at least 26 people updated 22 people (breitbart)',
    'more than 3,500 Islamic State fighters same more than 3,500 militants (sputnik, one origin)',
    'more than 3,500 Islamic State fighters compatible 3,500 (asia-plus, one origin)',
    'about 100 km same some 100 kilometres (asia-plus)',
    'about 22 miles compatible up to 35 kilometres (sputnik)',
    '2004 same 2004 (asia-plus)',
    '1993 same 1993 (asia-plus)',
    '15 June 2001 same 15 June 2001 (sputnik)',
  ])('has the row "%s"', (row) => {
    expect(rows()).toContain(row)
  })

  it('has no other differing row', () => {
    expect(rows().filter((row) => !/ (?:same|compatible) /.test(row))).toHaveLength(4)
  })

  it('takes no number from adverts, links, the letter or the comments', () => {
    expect(reading.article.text).not.toMatch(/9,900|1,450|\b640\b|48,000|2,900|6,300|1,206|30,000|\b1999\b|160 km|600 megawatts/)
  })
})
