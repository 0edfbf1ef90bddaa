import { addressKey, looseAddressKey } from './address-key.ts'
import type { ArticleRef, Highlight } from './highlight.ts'
import { likenessOf } from './text-sketch.ts'

/** Texts of one article, corrected, cut or with more around them, share more than this; two articles of one house share next to nothing. */
const ONE_TEXT = 0.2
const LETTERS = /[^\p{L}\p{N}]+/gu

/** The keys under which an article is looked for: those of its address and of its canonical one, forms of a page taken as one. */
export function keysOf({ address, canonical }: Pick<ArticleRef, 'address' | 'canonical'>): string[] {
  const keys = [address, canonical].flatMap((one) => (one === null ? [] : [looseAddressKey(one)]))
  return [...new Set(keys.filter((key) => key !== null))]
}

/**
 * Whether two pages show one article. The same address is the same article, whatever has become of its text; where only a canonical address, the form for
 * telephones or AMP, or an address without parameters that may choose the page ("cid", "source") joins them, the texts have a say: a page that names a canonical
 * address which is not its own joins nothing.
 */
export function isSameArticle(a: ArticleRef, b: ArticleRef): boolean {
  const [mine, theirs] = [a.address, b.address].map((address) => (address === '' ? null : addressKey(address)))
  if (mine !== null && mine === theirs) return true
  if (!keysOf(a).some((key) => keysOf(b).includes(key))) return a.address === '' && b.address === '' && a.hash !== null && a.hash === b.hash
  if (a.hash !== null && a.hash === b.hash) return true
  const likeness = likenessOf(a.sketch, b.sketch)
  if (likeness !== null) return likeness >= ONE_TEXT || (likeness > 0.05 && isSameTitle(a, b))
  // without both texts the titles must do
  return isSameTitle(a, b)
}

function isSameTitle(a: ArticleRef, b: ArticleRef): boolean {
  const [mine, theirs] = [a, b].map(({ title }) => title.toLowerCase().replace(LETTERS, ' ').trim())
  return mine !== '' && mine === theirs
}

/** One article and what was kept of it, in the order given. */
export interface ArticleGroup {
  article: ArticleRef
  highlights: Highlight[]
}

/** Highlights by article, articles in the order in which they first come; of several forms of an article the first stands for it. */
export function groupByArticle(highlights: readonly Highlight[]): ArticleGroup[] {
  const groups: ArticleGroup[] = []
  const byKey = new Map<string, ArticleGroup[]>()
  for (const highlight of highlights) {
    const keys = keysOf(highlight.article)
    const near = keys.length > 0 ? keys.flatMap((key) => byKey.get(key) ?? []) : groups.filter(({ article }) => article.address === '')
    let group = near.find(({ highlights: kept }) => kept.some(({ article }) => isOneRef(article, highlight.article) || isSameArticle(article, highlight.article)))
    if (!group) {
      group = { article: highlight.article, highlights: [] }
      groups.push(group)
    }
    group.highlights.push(highlight)
    for (const key of keys) {
      const known = byKey.get(key)
      if (!known) byKey.set(key, [group])
      else if (!known.includes(group)) known.push(group)
    }
  }
  return groups
}

/** The same page kept twice, which is told faster. */
function isOneRef(a: ArticleRef, b: ArticleRef): boolean {
  return a.address !== '' && a.address === b.address
}
