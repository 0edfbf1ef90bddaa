import { passageArticle } from '../../lib/article/passage.ts'
import { browser } from '../../lib/browser/browser.ts'
import { plainOf } from '../../lib/corpus/formats/html-to-text.ts'
import { articleRefOf } from '../../lib/highlights/article-ref.ts'
import type { ArticleRef } from '../../lib/highlights/highlight.ts'
import { isAsked, LONGEST_PASSAGE, type Asked, type PassageState } from '../../lib/messages/passage.ts'
import { readsLanguage } from '../../lib/read.ts'
import { corpusFacts } from './corpus.ts'
import { isStill } from './page-calls.ts'
import { readState } from './read-state.ts'
import { isPrivate, states } from './states.ts'
import { tabRecords } from './tab-records.ts'

/** What the reader asks about beside a tab; what comes of it is made anew from it. */
export interface PassageKept {
  asked: Asked
  /** Under which rows of it are kept: the article that it was selected in, else its page, else its own words. */
  article: ArticleRef
  /** Whether the panel shows it in place of the tab's page. */
  shown: boolean
  /** How many reports are asked for; undefined for as many as at first. */
  reach?: number
}

/** The passage of each tab. */
export const passages = tabRecords<PassageKept>(browser.storage.session, 'passage:', isPassageKept)

function isPassageKept(value: object): value is PassageKept {
  const { asked, article, shown } = value as Partial<PassageKept>
  return isAsked(asked) && typeof article?.address === 'string' && typeof shown === 'boolean'
}

/**
 * What is known of a passage from where it comes: in an article that was read, the day and the publisher of the article; else the page at most.
 * @param page where it was selected; null where it was pasted
 * @param said EDTF day that the reader gives
 */
export async function passageOf(tab: number, text: string, page: Asked['page'], said: string | null): Promise<PassageKept> {
  if (page === null) return pasted(plainOf(text), said)
  const known = await states.get(tab)
  const isIt = known?.page !== undefined && known.document !== null && known.page.article.address.replace(/#.*$/, '') === page.address.replace(/#.*$/, '') && (await isStill(tab, known.document))
  if (!isIt) return { asked: { text, said, page }, article: await refOf(text, page), shown: true }
  const { article } = known.page!
  const day = /^\d{4}-\d\d-\d\d/.exec(article.published ?? '')?.[0] ?? null
  return { asked: { text, said: said ?? day, page: { ...page, title: article.title || page.title } }, article, shown: true }
}

async function pasted(text: string, said: string | null): Promise<PassageKept> {
  return { asked: { text, said, page: null }, article: await refOf(text, null), shown: true }
}

/** A page of which no text was read has no hash, or all of its passages would be told by one; what was pasted has nothing but its text, and is called by how it begins. */
function refOf(asked: string, page: Asked['page']): Promise<ArticleRef> {
  const nothing = { byline: [], publisher: null, published: null, language: null, url: null }
  if (page !== null) return articleRefOf({ ...nothing, title: page.title, text: '' }, page.address)
  const { text } = passageArticle(asked)
  const title = text.length <= NAMED ? text : `${text.slice(0, NAMED).replace(/\s+\S*$/, '')} …`
  return articleRefOf({ ...nothing, title, text }, '')
}

/** Letters by which a passage is called that has no page. */
const NAMED = 80

/** What came of each, as long as the background runs. */
const made = new Map<number, { kept: PassageKept; state: PassageState }>()
/** What is being compared beside each tab. */
const underWay = new Map<number, Promise<PassageState>>()

/** What there is to show of a tab's passage; null where it is still to be compared. */
export function madeOf(tab: number, kept: PassageKept): PassageState | null {
  const known = made.get(tab)
  return known && isOne(known.kept, kept) ? known.state : null
}

/** Forgets what came of a tab's passage, and what is under way. */
export function forgetMade(tab: number): void {
  made.delete(tab)
  underWay.delete(tab)
}

/** The moment before a passage is compared. */
export async function comparing({ asked }: PassageKept): Promise<PassageState> {
  return { kind: 'comparing', asked, reports: (await corpusFacts()).reports }
}

/** Compares a tab's passage. @returns what came of it; null where another has taken its place meanwhile */
export async function compare(tab: number, kept: PassageKept): Promise<PassageState | null> {
  const turn = read(kept, await isPrivate(tab))
  underWay.set(tab, turn)
  const state = await turn
  if (underWay.get(tab) !== turn) return null
  underWay.delete(tab)
  made.set(tab, { kept, state })
  return state
}

async function read({ asked, article: { publisher }, reach }: PassageKept, privately: boolean): Promise<PassageState> {
  const article = passageArticle(asked.text, { published: asked.said, publisher, page: asked.page?.title ?? null })
  if (article.text === '') return { kind: 'unread', asked, why: 'empty' }
  if (article.text.length > LONGEST_PASSAGE) return { kind: 'unread', asked: { ...asked, text: '' }, why: 'tooLong' }
  if (!readsLanguage(article.language)) return { kind: 'otherLanguage', asked, language: article.language! }
  try {
    const { at, reading, keeping } = await readState({ host: null, always: false }, article, privately, reach)
    return { kind: 'read', asked, at, reading, keeping }
  } catch (error) {
    return { kind: 'failed', asked, detail: error instanceof Error ? error.message : String(error) }
  }
}

function isOne(a: PassageKept, b: PassageKept): boolean {
  return a.asked.text === b.asked.text && a.asked.said === b.asked.said && a.asked.page?.address === b.asked.page?.address && a.reach === b.reach
}
