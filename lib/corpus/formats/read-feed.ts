import { type Entry, fault, type Outcome, type Surroundings, withFault } from './entry.ts'
import { htmlToText } from './html-to-text.ts'
import { LONGEST_TEXT, makeReport } from './make-report.ts'
import { readThrough, XmlEvents } from './xml-events.ts'

const ITEMS = new Set(['item', 'entry'])
/** Elements of an item by what they give, the likelier first; a name with its prefix where the prefix tells it from another. */
const PARTS = {
  text: ['content:encoded', 'content', 'body', 'description', 'summary', 'media:description', 'itunes:summary'],
  title: ['title', 'media:title'],
  published: ['pubdate', 'published', 'issued', 'dc:date', 'date', 'created', 'updated', 'modified', 'lastbuilddate'],
  publisher: ['source', 'dc:publisher', 'publisher'],
  url: ['link', 'feedburner:origlink', 'origlink'],
  id: ['guid', 'id'],
  language: ['language', 'dc:language'],
} as const
const NAMES: ReadonlySet<string> = new Set(Object.values(PARTS).flat())
const LONGEST_PART = 4 * LONGEST_TEXT

interface Item {
  line: number
  /** What the item says, by name of element; what stands in attributes too. */
  parts: Map<string, string>
  broken: boolean
}

/**
 * The reports of a feed: RSS in all its versions, and Atom. The text is the whole one where the feed gives it, else its summary; the feed's title is the publisher.
 * @see https://www.rssboard.org/rss-specification, https://www.rfc-editor.org/rfc/rfc4287
 */
export async function* readFeed(text: AsyncIterable<string>, { note }: Pick<Surroundings, 'note'>): AsyncGenerator<Entry> {
  const feed = { title: '', language: '' }
  let done: Item[] = []
  let item: Item | null = null
  let part: { name: string; depth: number; text: string; type: string } | null = null
  const path: string[] = []
  const finish = (broken: boolean): void => {
    if (item) done.push({ ...item, broken })
    item = null
    part = null
  }
  const events = new XmlEvents({
    open(name, attributes) {
      const local = localName(name)
      path.push(local)
      if (attributes['xml:lang'] && !feed.language) feed.language = attributes['xml:lang']
      if (part) {
        // markup that stands in the feed as elements
        if (part.text.length < LONGEST_PART) part.text += `<${local}>`
      } else if (ITEMS.has(local)) {
        finish(true)
        item = { line: events.line, parts: new Map(), broken: false }
      } else if (item && NAMES.has(local)) {
        const type = attributes.type ?? ''
        if (local === 'link' && attributes.href && /^(?:alternate)?$/.test(attributes.rel ?? '')) keep(item.parts, local, attributes.href)
        if (local === 'guid' && attributes.ispermalink === 'false') item.parts.set('notAnAddress', '1')
        part = { name: local, depth: path.length, text: '', type }
      } else if (!item && (local === 'title' || local === 'language') && path.length <= 3) part = { name: local, depth: path.length, text: '', type: '' }
    },
    text(piece) {
      if (part && part.text.length < LONGEST_PART) part.text += part.type === 'xhtml' || part.type === 'text' ? escaped(piece) : piece
    },
    close(name, implied) {
      const local = localName(name)
      if (part && part.depth === path.length) {
        if (item) keep(item.parts, part.name, part.text)
        else if (part.name === 'title') feed.title ||= htmlToText(part.text)
        else if (part.name === 'language') feed.language ||= part.text.trim()
        part = null
      } else if (part && part.text.length < LONGEST_PART) part.text += `</${local}>`
      path.pop()
      if (ITEMS.has(local)) finish(implied)
    },
  })
  let record = 0
  const take = function* (): Generator<Entry> {
    const items = done
    done = []
    for (const one of items) yield { line: one.line, record: ++record, read: () => readItem(one, feed) }
  }
  yield* readThrough(text, events, take)
  if (events.broken) note(fault('brokenXml'))
}

function readItem({ parts, broken }: Item, feed: { title: string; language: string }): Outcome {
  const first = (names: readonly string[]): string | undefined => names.map((name) => parts.get(name)).find((text) => text !== undefined)
  const guid = first(PARTS.id)
  const text = first(PARTS.text)
  const outcome = makeReport({
    id: guid,
    title: plain(first(PARTS.title)),
    text: text === undefined ? undefined : plain(text),
    published: first(PARTS.published),
    publisher: plain(first(PARTS.publisher)) || feed.title,
    url: first(PARTS.url) ?? (parts.has('notAnAddress') ? undefined : guid),
    language: first(PARTS.language) ?? feed.language,
  })
  return broken && outcome.report ? withFault(outcome, fault('truncated')) : outcome
}

function keep(parts: Map<string, string>, name: string, text: string): void {
  const trimmed = text.trim()
  if (trimmed && !parts.has(name)) parts.set(name, trimmed)
}

/** Text that may be HTML, as words; what has neither tags nor names for letters is as it stands. */
function plain(text: string | undefined): string {
  return text === undefined ? '' : /<[a-z!/]|&(?:#\w+|[a-z]\w*);/i.test(text) ? htmlToText(text) : text
}

/** The name without its prefix, where the prefix does not tell it from another. */
function localName(name: string): string {
  if (NAMES.has(name)) return name
  return /^(?:media|itunes|dc|content|feedburner):/.test(name) ? name : name.slice(name.indexOf(':') + 1)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
