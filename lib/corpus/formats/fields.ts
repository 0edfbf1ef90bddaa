import type { Fields } from './make-report.ts'

/** The fields of a report that a file may have under other names. */
export type FieldName = 'id' | 'title' | 'text' | 'published' | 'publisher' | 'url' | 'language'

/**
 * The names under which files keep a report's fields, the likelier first; compared without signs, spaces and case. They are those of news collections,
 * crawlers, content managers, reference managers and feeds.
 */
const FIELD_NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  text: ['text', 'fulltext', 'maintext', 'articletext', 'articlebody', 'bodytext', 'body', 'content', 'contents', 'contenttext', 'contenthtml', 'article', 'articlecontent', 'story', 'storytext', 'plaintext', 'rawtext', 'cleanedtext', 'document', 'doc', 'bodyhtml', 'html', 'abstract', 'abstractnote', 'summary', 'description', 'excerpt', 'note', 'snippet', 'lead'],
  title: ['title', 'headline', 'heading', 'articletitle', 'newstitle', 'webtitle', 'head', 'subject', 'name'],
  published: ['published', 'publishdate', 'publisheddate', 'publisheddatetime', 'publicationdate', 'pubdate', 'published at', 'publishedon', 'datepublished', 'datepublish', 'webpublicationdate', 'firstpublished', 'issued', 'date', 'datetime', 'articledate', 'time', 'timestamp', 'created', 'createdat', 'datecreated', 'createdutc', 'day', 'year', 'publicationyear'],
  publisher: ['publisher', 'publishername', 'publication', 'publicationname', 'publicationtitle', 'outlet', 'outletname', 'medium', 'media', 'medianame', 'newspaper', 'journal', 'containertitle', 'sourcename', 'source', 'site', 'sitename', 'website', 'newsoutlet', 'channel', 'provider', 'agency', 'domain', 'sourcedomain', 'host'],
  url: ['url', 'link', 'href', 'articleurl', 'canonicalurl', 'canonical', 'permalink', 'weburl', 'sourceurl', 'pageurl', 'uri', 'address', 'externalurl'],
  id: ['id', 'guid', 'uuid', 'key', 'articleid', 'docid', 'documentid', 'storyid', 'newsid', 'uid', 'identifier', 'reportid'],
  language: ['language', 'lang', 'languagecode', 'langcode', 'inlanguage', 'locale'],
}

/** A field's name as it is compared. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

const RANKS = new Map(
  (Object.keys(FIELD_NAMES) as FieldName[]).flatMap((field) => FIELD_NAMES[field].map((name, rank): [string, { field: FieldName; rank: number }] => [plainName(name), { field, rank }])),
)

/** Which field a name stands for, and how likely it is beside others of the same field (0 the most); null where it is not known. */
export function fieldNamed(name: string): { field: FieldName; rank: number } | null {
  return RANKS.get(plainName(name)) ?? null
}

const WEAK_TEXT = FIELD_NAMES.text.indexOf('abstract')

/** Whether an object has a text under a name that stands for a whole text, not for a summary or a description. */
export function hasWholeText(object: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(object).some(([name, value]) => {
    const means = fieldNamed(name)
    return means?.field === 'text' && means.rank < WEAK_TEXT && isText(value) && value !== ''
  })
}

const OWN: readonly (keyof Fields)[] = ['form', 'credit', 'cites', 'unknown']
/** The keys of our own files. */
export const FIELDS_OF_OWN: ReadonlySet<string> = new Set<keyof Fields>(['id', 'title', 'text', 'published', 'publisher', 'url', 'language', 'form', 'credit', 'cites', 'unknown'])
/** What elements of a list are wrapped in, by the search engines and content managers that export them. */
export const WRAPPINGS: readonly string[] = ['_source', 'doc', 'fields', 'article', 'data', 'item', 'node', 'attributes', 'document', 'properties']
// names come in few sets, one a file: what each stands for is looked up once
const known = new Map<string, { field: FieldName; rank: number } | null>()

/**
 * The fields of a report in an object of a file, told by their names. Where two names stand for one field the likelier that holds anything is taken; objects that only
 * wrap another are opened.
 */
export function fieldsOf(object: Readonly<Record<string, unknown>>): Fields {
  const fields = flat(object)
  if (fields.text === undefined) {
    for (const wrapping of WRAPPINGS) {
      const inner = object[wrapping]
      if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
        const found = flat(inner as Record<string, unknown>)
        if (found.text !== undefined) return { ...fields, ...found }
      }
    }
  }
  return fields
}

function flat(object: Readonly<Record<string, unknown>>): Fields {
  const fields: Fields = {}
  const ranks: Partial<Record<FieldName, number>> = {}
  for (const name in object) {
    const value = object[name]
    if (value === null || value === undefined || value === '' || (typeof value === 'string' && value.length < 8 && value.trim() === '')) continue
    let means = known.get(name)
    if (means === undefined) {
      means = fieldNamed(name)
      if (known.size < 10_000) known.set(name, means)
    }
    if (means && means.rank < (ranks[means.field] ?? Number.POSITIVE_INFINITY) && (means.field !== 'text' || isText(value))) {
      fields[means.field] = textIn(value)
      ranks[means.field] = means.rank
    }
  }
  if (object.form === 'full' || object.form === 'account') for (const field of OWN) fields[field] = object[field]
  return fields
}

/** WordPress gives `{"rendered": "…"}` where others give a text. */
function textIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && typeof (value as { rendered?: unknown }).rendered === 'string' ? (value as { rendered: string }).rendered : value
}

function isText(value: unknown): boolean {
  const inner = textIn(value)
  return typeof inner === 'string' || (Array.isArray(inner) && typeof inner[0] === 'string')
}
