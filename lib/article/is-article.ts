import type { NotArticle } from './article.ts'
import type { Choice } from './choose-blocks.ts'
import { isProse, type Candidate } from './candidate.ts'
import { isArticleNode, typesOf } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'

/** What markup and address say for and against a page being an article; cheap to ask. */
export interface MarkupEvidence {
  /** Whether the address is known. */
  addressed: boolean
  /** The address is that of a site's entrance. */
  front: boolean
  /** The address has the form of a story's: a date, a long slug, a number. */
  storyUrl: boolean
  /** The address names a list, a shop, a forum, a manual, a service. */
  otherUrl: boolean
  /** JSON-LD that stands for an article, and such that stands for something else. */
  ldArticle: boolean
  ldOther: boolean
  ogArticle: boolean
  ogOther: boolean
  /** A time of publication is stated for machines. */
  publishedTime: boolean
  /** Many elements marked as articles: a list of them. */
  teasers: boolean
  /** Pieces of program text. */
  code: boolean
  /** What all elements of the page must be asked for; asked once, and only where the rest leaves it open. */
  author: () => boolean
  microdata: () => boolean
  price: () => boolean
}

/** What the text that was found says. */
export interface TextEvidence {
  /** Two long paragraphs or more. */
  paragraphs: boolean
  /** As long as a short report. */
  long: boolean
  /** A quarter of all that the page says, or more. */
  dense: boolean
  /** Spread over four elements that are marked as articles, or more, none of which holds half of it: a list of teasers, or posts of a forum. */
  scattered: boolean
}

// Weights of a logistic regression over some 700 pages, news and others, rounded to quarters: the sum is the logarithm of the odds.
const WEIGHTS: Record<Exclude<keyof MarkupEvidence, 'addressed'> | keyof TextEvidence, number> = {
  front: -4,
  storyUrl: 2.25,
  otherUrl: -3.5,
  ldArticle: 1.75,
  ldOther: -2,
  ogArticle: 1,
  ogOther: -1.75,
  publishedTime: 0.75,
  microdata: 0.25,
  author: 0.75,
  teasers: -1,
  code: -1,
  price: -1.5,
  paragraphs: 0.75,
  long: 0.5,
  dense: 0.5,
  scattered: -2.5,
}
const BIAS = -2
// a file that was saved has no address: half of what a story's address would say
const WITHOUT_ADDRESS = 1.25
const THRESHOLD = 0.25
// below this the text is not even looked for
const HOPELESS = -2
const SHORTEST = 250
// what asks for consent is shorter than this
const LONGEST_WALL = 1500

const ARTICLE_LIKE_TYPES = /^(TechArticle|APIReference)$/
const OTHER_TYPES_FORMS = [
  String.raw`Product|ProductGroup|Offer|ItemList|CollectionPage|SearchResultsPage|QAPage|Question|DiscussionForumPosting|FAQPage`,
  String.raw`ProfilePage|APIReference|SoftwareApplication|MobileApplication|WebApplication|Course|JobPosting|Recipe|Event|LocalBusiness`,
  String.raw`Service|TechArticle|AboutPage|ContactPage|HowTo|Hotel|Restaurant|RealEstateListing|Book|Movie|VideoGame`,
]
const OTHER_TYPES = new RegExp(String.raw`^(${OTHER_TYPES_FORMS.join('|')})$`, '')
const OTHER_PATH_FORMS = [
  String.raw`tags?|topics?|category|categories|kategorien?|search|suche|recherche|author|authors|forums?|threads?|viewtopic|showthread`,
  String.raw`community|questions?|discussion|docs?|documentation|manual|reference|api|guide|tutorials?|wiki|help|support|faq|products?`,
  String.raw`shop|store|item|dp|cart|collections?|pricing|features?|services?|about|about-us|contact|impressum|imprint|privacy|datenschutz`,
  String.raw`terms|agb|legal|careers|jobs|login|page\/\d+|archive|archives`,
]
const OTHER_PATH = new RegExp(String.raw`\/(${OTHER_PATH_FORMS.join('|')})(\/|\.\w+$|$|\?)`, 'i')
const PUBLISHED_NAMES = ['article:published_time', 'og:article:published_time', 'parsely-pub-date', 'sailthru.date', 'datepublished', 'publish-date', 'pubdate', 'dc.date.issued', 'cxenseparse:recs:publishtime']

/** What the page's markup and address say. */
export function markupEvidence(document: Document, facts: PageFacts): MarkupEvidence {
  const { nodes } = facts
  const path = pathOf(facts.url)
  const types = nodes.flatMap(typesOf)
  const ogType = facts.meta('og:type')?.toLowerCase() ?? ''
  const has = (selector: string): boolean => document.querySelector(selector) !== null
  return {
    addressed: path !== null,
    front: path !== null && /^\/?(index\.\w+|home|[a-z]{2}(-[a-z]{2})?)?\/?$/i.test(path),
    storyUrl: path !== null && isStoryPath(path),
    otherUrl: path !== null && OTHER_PATH.test(path),
    ldArticle: nodes.some(isArticleNode) && !types.some((type) => ARTICLE_LIKE_TYPES.test(type)),
    ldOther: types.some((type) => OTHER_TYPES.test(type)),
    ogArticle: ogType === 'article' || ogType === 'news' || ogType === 'blog',
    ogOther: /product|profile|book|video|music|website/.test(ogType),
    publishedTime: facts.meta(...PUBLISHED_NAMES) !== null,
    teasers: document.getElementsByTagName('article').length >= 8,
    code: document.getElementsByTagName('pre').length + document.getElementsByTagName('code').length >= 3,
    author: once(() => facts.meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'byl') !== null || has('[rel~="author"], [itemprop~="author"], [class*="byline" i]')),
    microdata: once(() => has('[itemtype*="Article"], [itemtype*="BlogPosting"], [itemprop~="articleBody"], [itemprop~="datePublished"]')),
    price: once(() => facts.meta('product:price:amount', 'og:price:amount') !== null || has('[itemprop~="price"], [class*="add-to-cart" i], [class*="addtocart" i]')),
  }
}

/**
 * The cheap gate, to be asked before the text is looked for: why the page is certainly no article, whatever text it holds.
 * @returns null when it may be one.
 */
export function gatePage(document: Document, facts: PageFacts, evidence: MarkupEvidence = markupEvidence(document, facts)): NotArticle | null {
  if (!document.body?.firstChild) return { reason: emptyReason(document) }
  const most = WEIGHTS.paragraphs + WEIGHTS.long + WEIGHTS.dense
  return reaches(evidence, HOPELESS - most) ? null : { reason: reasonOf(evidence) }
}

/** What a document without text is: one that shows something else, or nothing. */
function emptyReason(document: Document): 'notText' | 'empty' {
  return document.querySelector('img, svg, video, audio, canvas, embed, object') ? 'notText' : 'empty'
}

/** Why the page is not an article, from all that was found; null when it is one. */
export function judgePage(document: Document, evidence: MarkupEvidence, choice: Choice): NotArticle | null {
  const prose = choice.blocks.filter(isProse)
  const letters = prose.reduce((sum, { text }) => sum + text.length, 0)
  const all = choice.candidates.reduce((sum, { text }) => sum + text.length, 0)
  if (all === 0) return { reason: emptyReason(document) }
  // all that is to be read asks for consent: the story is behind it, or comes when the reader has answered
  if (prose.length > 0 && letters < LONGEST_WALL && prose.every(isOfWall)) return { reason: 'tooShort' }
  const found: TextEvidence = { paragraphs: prose.length >= 2 && letters >= 400, long: letters >= 1500, dense: letters >= 0.25 * all, scattered: isScattered(prose, letters) }
  const said = (Object.keys(found) as (keyof TextEvidence)[]).reduce((sum, name) => sum + (found[name] ? WEIGHTS[name] : 0), 0)
  // text, but in short pieces only
  if (choice.blocks.length === 0 && (evidence.front || all >= SHORTEST)) return { reason: 'frontPage' }
  if (choice.blocks.length > 0 && reaches(evidence, THRESHOLD - said)) return null
  if (!evidence.front && !evidence.teasers && letters < SHORTEST) return { reason: 'tooShort' }
  return { reason: reasonOf(evidence) }
}

/** Whether a line stands in a part that asks for consent by its name; windows over the page ("modal", "lightbox") hold stories too. */
function isOfWall({ outside }: Candidate): boolean {
  return outside.some(({ element, reason }) => reason === 'consent' && /cookie|consent|gdpr|privacy|onetrust|didomi|sourcepoint/i.test(`${element.getAttribute('class')} ${element.id}`))
}

function isScattered(prose: readonly Candidate[], letters: number): boolean {
  const articles = new Map<Element | null, number>()
  for (const { element, text } of prose) articles.set(element.closest('article'), (articles.get(element.closest('article')) ?? 0) + text.length)
  return articles.size >= 4 && Math.max(...articles.values()) < 0.5 * letters
}

const CHEAP = ['front', 'storyUrl', 'otherUrl', 'ldArticle', 'ldOther', 'ogArticle', 'ogOther', 'publishedTime', 'teasers', 'code'] as const
const DEAR = ['price', 'author', 'microdata'] as const

/** Whether the signs of markup and address sum up to so much; the dear ones are asked only while they can still decide it. */
function reaches(evidence: MarkupEvidence, least: number): boolean {
  let sum = BIAS + (evidence.addressed ? 0 : WITHOUT_ADDRESS)
  for (const name of CHEAP) if (evidence[name]) sum += WEIGHTS[name]
  for (const [i, name] of DEAR.entries()) {
    const open = DEAR.slice(i).map((one) => WEIGHTS[one])
    const [worst, best] = [Math.min, Math.max].map((end) => open.reduce((total, weight) => total + end(0, weight), sum)) as [number, number]
    if (worst >= least || best < least) break
    if (evidence[name]()) sum += WEIGHTS[name]
  }
  return sum >= least
}

/** What is found when it is first asked for, and kept. */
function once(find: () => boolean): () => boolean {
  let found: boolean | undefined
  return () => (found ??= find())
}

function reasonOf(evidence: MarkupEvidence): NotArticle['reason'] {
  return evidence.front ? 'frontPage' : 'listing'
}

function isStoryPath(path: string): boolean {
  const [bare, query = ''] = path.split('?')
  const parts = bare!.split('/').filter(Boolean)
  const last = decode(parts.at(-1) ?? '').replace(/\.\w{3,5}$/, '')
  const words = last.split(/[-_+\s]+/).filter((word) => /[a-z]{2}/i.test(word) || (/[^\x00-\x7f]/.test(word) && /\p{L}{2,}/u.test(word)))
  if (/\/(19|20)\d\d[/-]?\d{1,2}([/-]?\d{1,2})?\//.test(`${bare}/`)) return true
  if (words.length >= 4 || (last.length > 24 && words.length >= 3)) return true
  return parts.length >= 1 && /(^|[^\d])\d{5,}([^\d]|$)|[0-9a-f]{16,}/i.test(`${last}?${query}`)
}

function pathOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).pathname + new URL(url).search : null
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}
