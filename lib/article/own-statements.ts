import { agreeingTitles } from './agreeing-titles.ts'
import { isArticleNode, nodesOf, textOf, typesOf, type LdNode } from './json-ld.ts'
import type { Stated } from './page-facts.ts'
import { collapse } from './white-space.ts'

const TITLES = ['og:title', 'twitter:title', 'headline', 'dc.title', 'title']
/** What meta elements state of the whole site, whatever its page shows. */
const OF_SITE = /^(?:og:(?:site_name|locale|type)|application-name|content-language|language|dc\.(?:language|publisher)|article:publisher|twitter:site)$/

/**
 * What a page states about itself, less what it states about another of its articles: of a page that has several below each other, or that has put one in the place
 * of another by script. Pages of both kinds often keep in their heads what was true of the first, and a date or an address of another article is worse than none.
 * @param heading of the story that is shown; null where it has none
 * @param before what was stated when another article stood here; what has changed since then was changed along with it
 */
export function ownStatements(stated: Stated, heading: string | null, before: Stated | null): Stated {
  const shown = collapse(heading ?? '') || stated.title
  const old = new Set(before ? [before.title, ...titlesOf(before), ...headlinesOf(before.ld)] : [])
  const isOwn = (title: string): boolean => agreeingTitles(title, shown) || (before !== null && !old.has(title))
  const titles = titlesOf(stated)
  const isNamedOwn = titles.some(isOwn)
  return {
    ...stated,
    canonical: stated.canonical !== null && pathOf(stated.canonical, stated.url) === pathOf(stated.url, null) ? stated.canonical : null,
    title: isOwn(stated.title) ? stated.title : shown,
    heading: heading ?? stated.heading,
    headings: heading === null ? stated.headings : 1,
    ld: nodesOf(stated.ld).filter((node) => isNodeOwn(node, isOwn)),
    named: stated.named.filter(([name]) => isNamedOwn || OF_SITE.test(name)),
  }
}

/** Whether nothing in a node is about another article; of a page as a whole nobody can tell which one it means. */
function isNodeOwn(node: LdNode, isOwn: (title: string) => boolean): boolean {
  return nodesOf([node]).every((one) => {
    const headline = textOf(one.headline)
    if (isArticleNode(one)) return headline !== null && isOwn(headline)
    return !typesOf(one).includes('WebPage') || (headline !== null && isOwn(headline))
  })
}

function titlesOf({ named }: Stated): string[] {
  return named.flatMap(([name, contents]) => (TITLES.includes(name) ? contents : []))
}

function headlinesOf(ld: readonly unknown[]): string[] {
  return nodesOf(ld).flatMap(({ headline }) => textOf(headline) ?? [])
}

function pathOf(address: string | null, base: string | null): string | null {
  return address !== null && URL.canParse(address, base ?? undefined) ? new URL(address, base ?? undefined).pathname.replace(/\/$/, '') : null
}
