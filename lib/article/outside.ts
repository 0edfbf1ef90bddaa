import { styleHides } from './flat-tree.ts'
import { wordsOf } from './letters.ts'

/** Why what stands in an element is no part of an article. */
export type OutsideReason = 'navigation' | 'aside' | 'footer' | 'hidden' | 'comments' | 'related' | 'newsletter' | 'advert' | 'consent' | 'social' | 'form' | 'byline'

const BY_TAG: Record<string, OutsideReason> = {
  NAV: 'navigation', ASIDE: 'aside', FOOTER: 'footer', FORM: 'form', DIALOG: 'consent', MENU: 'navigation', BUTTON: 'form', FIELDSET: 'form', ADDRESS: 'byline',
}

const BY_ROLE: Record<string, OutsideReason> = {
  navigation: 'navigation', complementary: 'aside', contentinfo: 'footer', dialog: 'consent', alertdialog: 'consent', menu: 'navigation', menubar: 'navigation',
  search: 'form', form: 'form', banner: 'navigation', button: 'form', tooltip: 'hidden', toolbar: 'social', tablist: 'navigation',
}

/**
 * Words of class names and ids and what they say; the first reason that a word of the element gives counts. Words are whole, parted at -, _ and changes of case,
 * a word with * stands for all that begin with it, and one with (s) for its plural too.
 */
const BY_WORD: [OutsideReason, string][] = [
  ['hidden',
    'sr only|visually hidden|visuallyhidden|screen reader|screen reader text|screen reader only|a11y hidden|u hidden|hidden text|offscreen|'
    + 'assistive text|print only|only print',
  ],
  ['comments',
    'comment(s)|comment list|comment section|comment form|comment area|disqus|disqus thread|respond|livefyre|coral|coral talk|discussion|kommentar|kommentare|'
    + 'commentaire(s)|comentarios',
  ],
  ['related',
    'related*|relacionado(s)|relacionada(s)|recirc*|recommend*|recommandation(s)|outbrain|taboola|revcontent|zergnet|mgid|'
    + 'most read|most popular|most viewed|most shared|mostread|popular|trending|teaser(s)|more on|more from|more stories|more news|more articles|more like this|'
    + 'morefrom|also read|also like|read also|read more|read next|read on|readmore|lire aussi|up next|next article|next story|next up|see also|you may|'
    + 'inline promo|promo(s)|promotion|further reading|similar|latest news|latest stories|suggested|suggestions|story list|story package|'
    + 'topic list|topic links|article link(s)|see more',
  ],
  ['newsletter',
    'newsletter(s)|news letter|sign up|signup|subscribe*|subscription*|mailing list|mailchimp|email form|email capture|donate*|donation*|'
    + 'support us|membership|tp modal|tp container|tp backdrop|regwall|registration|cta|call to action|podcast promo',
  ],
  ['advert',
    'ad(s)|adv|advert*|adslot|ad slot|ad unit|ad wrapper|ad container|ad label|ad placeholder|adbox|banner ad|dfp|gpt|sponsor*|promoted|'
    + 'native ad|anzeige|werbung|publicite|publicidad|affiliate*|commercial|shopping|product box|product boxs|product card|product cards',
  ],
  ['consent',
    'cookie(s)|consent|gdpr|onetrust|didomi|sourcepoint|cmp|privacy banner|privacy notice|cc window|modal|overlay|popup|pop up|'
    + 'lightbox|toast|snackbar',
  ],
  ['social',
    'social*|share*|sharing|addtoany|addthis|follow us|teilen|partager|compartir|tool(s)|toolbar|print|utility|utilities|'
    + 'reaction(s)|rating|vote',
  ],
  ['navigation',
    'nav*|menu*|breadcrumb(s)|crumbs|pagination|pager|paging|tabs|skip link|skip links|skip to|skip nav|skip navigation|toc|table of contents|tag(s)|'
    + 'tag list|tag cloud|tagcloud|keywords|topics|categories|category list|category lists|category link|category links|site header|masthead|ticker',
  ],
  ['byline',
    'byline*|by line|author(s)|author profile|authorprofile|authorbio|authorbox|authorinfo|authorcard|authordetails|authorname|authormeta|'
    + 'author bio|author box|author info|author card|author details|author name|author meta|about author|contributor(s)|bio|biography|'
    + 'dateline|timestamp|time stamp|post meta|post date|post info|article meta|entry meta|meta|metadata|publish date|published date|publish on|published on|'
    + 'publish time|published time|date published|pubdate|credit(s)|copyright|disclaimer|reading time',
  ],
  ['footer', 'footer|site info|colophon|imprint|legal'],
  ['aside',
    'sidebar*|side bar|aside|rail|right rail|widget(s)|infobox|complementary|gallery|slideshow|carousel|slider|swiper|'
    + 'video player|video meta|video description|video info|video title|player|audio player|poll|quiz|playlist|jw player|jwplayer',
  ],
]

// places in the table above: of phrases, by their first word, with the words behind it; and of beginnings, by their first letters
const PHRASES = new Map<string, [string, number][]>()
const BEGINNINGS = new Map<string, [string, number][]>()
const SHORTEST = 3
BY_WORD.forEach(([, phrases], place) => {
  for (const phrase of phrases.split('|')) {
    const stem = phrase.replace(/\*$|\(s\)$/, '')
    if (phrase.endsWith('*')) addTo(BEGINNINGS, stem.slice(0, SHORTEST), [stem, place])
    else addPhrase(stem, place)
    if (phrase.endsWith('(s)')) addPhrase(`${stem}s`, place)
  }
})

function addPhrase(phrase: string, place: number): void {
  const [first, ...rest] = phrase.split(' ')
  addTo(PHRASES, first!, [rest.join(' '), place])
}

function addTo(table: Map<string, [string, number][]>, key: string, entry: [string, number]): void {
  const same = table.get(key)
  if (same) same.push(entry)
  else table.set(key, [entry])
}

/**
 * Why what stands in this element is no part of an article, judged from its tag, its role, its attributes and the words of its class and id.
 * @returns null when nothing speaks against it. A page's own words may be wrong: whoever asks drops the mark again when most of the text stands in it.
 */
export function outsideReason(element: Element): OutsideReason | null {
  const tag = element.tagName
  if (!element.hasAttributes()) return BY_TAG[tag] ?? null
  const said = attributesOf(element)
  if (said.hidden) return 'hidden'
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN' || tag === 'P' || tag === 'A') return null
  if (said.modal) return 'consent'
  return BY_TAG[tag] ?? BY_ROLE[said.role] ?? reasonOfNames(`${said.class} ${isSentence(said.id) ? '' : said.id} ${said.testid} ${said.component}`)
}

/** What an element says of itself. The browser is asked for the names first: most elements have one or two of them, and each question to it costs. */
function attributesOf(element: Element) {
  const said = { class: '', id: '', testid: '', component: '', role: '', hidden: false, modal: false }
  for (const name of element.getAttributeNames()) {
    const known = READ[name]
    if (known === undefined) continue
    const value = element.getAttribute(name) ?? ''
    if (known === 'hidden') said.hidden ||= name === 'hidden' || (name === 'style' ? styleHides(value) : value === 'true')
    else if (known === 'modal') said.modal = value === 'true'
    else said[known] = value
  }
  return said
}

const READ: Record<string, 'class' | 'id' | 'testid' | 'component' | 'role' | 'hidden' | 'modal'> = {
  class: 'class', id: 'id', role: 'role', 'data-testid': 'testid', 'data-component': 'component', hidden: 'hidden', 'aria-hidden': 'hidden', style: 'hidden', 'aria-modal': 'modal',
}

function reasonOfNames(names: string): OutsideReason | null {
  if (names.length < 5 || names.length > 600) return null
  const known = knownReasons.get(names)
  if (known !== undefined) return known
  const reason = BY_WORD[placeOf(wordsOfNames(names).split(' '))]?.[0] ?? null
  if (knownReasons.size >= MOST_KNOWN) knownReasons.clear()
  knownReasons.set(names, reason)
  return reason
}

/** Whether an id is a sentence: then it says what the part is about, not what it is. */
function isSentence(id: string): boolean {
  return id.split(/[-_]/).length >= MOST_WORDS_OF_ID
}

/** The words of class names and ids, in small letters with one space between them: parted at signs and where a small letter meets a capital. */
export function wordsOfNames(names: string): string {
  return wordsOf(names.replace(/([a-z])([A-Z])/g, '$1 $2'))
}

/** The first place in the table that one of the words, or some in a row, stand at; behind its end when none does. */
function placeOf(words: readonly string[]): number {
  let first = BY_WORD.length
  for (const [i, word] of words.entries()) {
    for (const [rest, place] of PHRASES.get(word) ?? []) if (place < first && (rest === '' || follows(words, i, rest))) first = place
    for (const [beginning, place] of BEGINNINGS.get(word.slice(0, SHORTEST)) ?? []) if (place < first && word.startsWith(beginning)) first = place
  }
  return first
}

/** Whether the words behind a word are these. */
function follows(words: readonly string[], at: number, rest: string): boolean {
  return rest.split(' ').every((word, k) => words[at + 1 + k] === word)
}

// a page repeats few names many times
const knownReasons = new Map<string, OutsideReason | null>()
const MOST_KNOWN = 5000
const MOST_WORDS_OF_ID = 5
