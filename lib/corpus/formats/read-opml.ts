import { fault, noReport, type Entry, type Outcome, type Surroundings } from './entry.ts'
import { makeReport } from './make-report.ts'
import { readThrough, XmlEvents } from './xml-events.ts'

/** A line of an outline that is a sentence at least, and not the name of a folder. */
const FEWEST_WORDS = 8

interface Outline {
  line: number
  attributes: Readonly<Record<string, string>>
}

/**
 * The reports of an OPML file. Such a file lists addresses of feeds; nothing is fetched, so that a feed's entry gives no report and is listed as an address. What it can bring is
 * the text that stands in the file itself: the notes of an outline, and lines that are sentences.
 * @see http://opml.org/spec2.opml
 */
export async function* readOpml(text: AsyncIterable<string>, { note }: Pick<Surroundings, 'note'>): AsyncGenerator<Entry> {
  let done: Outline[] = []
  let publisher = ''
  let inTitle = false
  const events = new XmlEvents({
    open(name, attributes) {
      if (name === 'title') inTitle = true
      else if (name === 'outline') done.push({ line: events.line, attributes })
    },
    text(piece) {
      if (inTitle && publisher.length < 200) publisher += piece
    },
    close(name) {
      if (name === 'title') inTitle = false
    },
  })
  let record = 0
  const take = function* (): Generator<Entry> {
    const outlines = done
    done = []
    for (const outline of outlines) {
      const read = reading(outline, publisher.trim())
      if (read) yield { line: outline.line, record: ++record, read }
    }
  }
  yield* readThrough(text, events, take)
  if (events.broken) note(fault('brokenXml'))
}

/** How an outline is read; null where it is a folder, or another line that is no report. */
function reading({ attributes }: Outline, publisher: string): (() => Outcome) | null {
  const { text = '', title = '', xmlurl, htmlurl, url, created, description = '', _note: note = '', content = '', language } = attributes
  if (xmlurl) return () => noReport('addressOnly', { name: (title || text || xmlurl).slice(0, 200), address: xmlurl.slice(0, 500) })
  const body = note || content || description || (text.split(/\s+/).length >= FEWEST_WORDS ? text : '')
  if (!body.trim()) return null
  return () => makeReport({ title: title || (body === text ? '' : text), text: body, published: created, url: htmlurl ?? url, publisher, language })
}
