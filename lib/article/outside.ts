/** Why what stands in an element is no part of an article. */
export type OutsideReason = 'navigation' | 'aside' | 'footer' | 'hidden' | 'comments' | 'related' | 'newsletter' | 'advert' | 'consent' | 'social' | 'form' | 'byline'

const BY_TAG: Record<string, OutsideReason> = {
  NAV: 'navigation', ASIDE: 'aside', FOOTER: 'footer', FORM: 'form', DIALOG: 'consent', MENU: 'navigation', BUTTON: 'form', FIELDSET: 'form', ADDRESS: 'byline',
}

const BY_ROLE: Record<string, OutsideReason> = {
  navigation: 'navigation', complementary: 'aside', contentinfo: 'footer', dialog: 'consent', alertdialog: 'consent', menu: 'navigation', menubar: 'navigation',
  search: 'form', form: 'form', banner: 'navigation', button: 'form', tooltip: 'hidden', toolbar: 'social', tablist: 'navigation',
}

// words of class names and ids, as whole words between -, _ and changes of case
const BY_WORD = (
  [
    ['hidden',
      'sr only|visually hidden|visuallyhidden|screen reader( text| only)?|a11y hidden|u hidden|hidden text|offscreen',
      'assistive text|print only|only print',
    ],
    ['comments',
      'comments?|comment (list|section|form|area)|disqus( thread)?|respond|livefyre|coral( talk)?|discussion|kommentare?',
      'commentaires?|comentarios',
    ],
    ['related',
      'related\\w*|relacionad[ao]s?|recirc\\w*|recommend\\w*|recommandations?|outbrain|taboola|revcontent|zergnet|mgid',
      'most (read|popular|viewed|shared)|mostread|popular|trending|teasers?|more (on|from|stories|news|articles|like this)',
      'morefrom|also (read|like)|read (also|more|next|on)|readmore|lire aussi|up next|next (article|story|up)|see also|you may',
      'inline promo|promos?|promotion|further reading|similar|latest (news|stories)|suggested|suggestions|story (list|package)',
      'topic (list|links)|article links?|see more',
    ],
    ['newsletter',
      'newsletters?|news letter|sign ?up|subscri(be|ption)\\w*|mailing list|mailchimp|email (form|capture)|donat(e|ion)\\w*',
      'support us|membership|tp (modal|container|backdrop)|regwall|registration|cta|call to action|podcast promo',
    ],
    ['advert',
      'ads?|adv|advert\\w*|adslot|ad (slot|unit|wrapper|container|label|placeholder)|adbox|banner ad|dfp|gpt|sponsor\\w*|promoted',
      'native ad|anzeige|werbung|publicite|publicidad|affiliate\\w*|commercial|shopping|product (box|card)s?',
    ],
    ['consent',
      'cookies?|consent|gdpr|onetrust|didomi|sourcepoint|cmp|privacy (banner|notice)|cc window|modal|overlay|popup|pop up',
      'lightbox|toast|snackbar',
    ],
    ['social',
      'social\\w*|share\\w*|sharing|addtoany|addthis|follow us|teilen|partager|compartir|tools?|toolbar|print|utility|utilities',
      'reactions?|rating|vote',
    ],
    ['navigation',
      'nav\\w*|menu\\w*|breadcrumbs?|crumbs|pagination|pager|paging|tabs|skip (link|to|nav)\\w*|toc|table of contents|tags?',
      'tag (list|cloud)|tagcloud|keywords|topics|categories|category (list|link)s?|site header|masthead|ticker',
    ],
    ['byline',
      'byline\\w*|by line|authors?|author ?(profile|bio|box|info|card|details|name|meta)|about author|contributors?|bio|biography',
      'dateline|timestamp|time stamp|post (meta|date|info)|article meta|entry meta|meta|metadata|publish(ed)? (date|on|time)',
      'date published|pubdate|credits?|copyright|disclaimer|reading time',
    ],
    ['footer', 'footer|site info|colophon|imprint|legal'],
    ['aside',
      'sidebar\\w*|side bar|aside|rail|right rail|widgets?|infobox|complementary|gallery|slideshow|carousel|slider|swiper',
      'video (player|meta|description|info|title)|player|audio player|poll|quiz|playlist|jw player|jwplayer',
    ],
  ] as [OutsideReason, ...string[]][]
).map(([reason, ...words]): [OutsideReason, RegExp] => [reason, new RegExp(`(^| )(${words.join('|')})( |$)`)])

/**
 * Why what stands in this element is no part of an article, judged from its tag, its role, its attributes and the words of its class and id.
 * @returns null when nothing speaks against it. A page's own words may be wrong: whoever asks drops the mark again when most of the text stands in it.
 */
export function outsideReason(element: Element): OutsideReason | null {
  const tag = element.tagName
  if (tag === 'BODY' || tag === 'HTML' || tag === 'MAIN' || tag === 'P' || tag === 'A') return isHidden(element) ? 'hidden' : null
  if (isHidden(element)) return 'hidden'
  if (element.getAttribute('aria-modal') === 'true') return 'consent'
  const byTag = BY_TAG[tag] ?? BY_ROLE[element.getAttribute('role') ?? '']
  if (byTag) return byTag
  // an id that is a sentence says what the part is about, not what it is
  const id = element.id.split(/[-_]/).length < MOST_WORDS_OF_ID ? element.id : ''
  const names = `${element.getAttribute('class') ?? ''} ${id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-component') ?? ''}`
  if (names.length < 5 || names.length > 600) return null
  const known = knownReasons.get(names)
  if (known !== undefined) return known
  const words = wordsOf(names)
  const reason = BY_WORD.find(([, pattern]) => pattern.test(words))?.[0] ?? null
  if (knownReasons.size >= MOST_KNOWN) knownReasons.clear()
  knownReasons.set(names, reason)
  return reason
}

/** The words of class names and ids, in small letters with one space between them: parted at signs and where a small letter meets a capital. */
export function wordsOf(names: string): string {
  return names.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

// a page repeats few names many times, and asking the patterns is what costs most of the reading
const knownReasons = new Map<string, OutsideReason | null>()
const MOST_KNOWN = 5000
const MOST_WORDS_OF_ID = 5

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](px)?[\s,]+[01](px)?/i.test(style)
}
