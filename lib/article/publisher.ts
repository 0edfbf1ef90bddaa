import { textOf, typesOf } from './json-ld.ts'
import { lettersOf } from './names-in-byline.ts'
import type { PageFacts } from './page-facts.ts'
import { decode } from './title.ts'
import { collapse } from './white-space.ts'

/**
 * The name of the publisher: of the names that the page gives (og:site_name, the JSON-LD's publisher, site and organisation, application-name, the end of the
 * title) the first that is a name and not an address, a company's legal form or a section; one with which another agrees before one that stands alone; else
 * an address, at last the page's own.
 * @returns null when nothing is stated and there is no address.
 */
export function readPublisher(facts: PageFacts, url: string | null): string | null {
  const host = hostOf(url)
  const names = statedNames(facts).flatMap((name) => nameOf(name) ?? [])
  const proper = names.filter((name) => !isAddress(name))
  const ofHost = (name: string): boolean => host !== null && sharesName(name, host)
  const voted = proper.filter((name, i) => ofHost(name) || proper.some((other, k) => k !== i && agree(name, other)))
  const plain = voted.filter((name) => !LEGAL.test(name))
  // an agency whose text it is, or the owner, may stand as the publisher of a page that names itself by its address
  const address = names.find((name) => isAddress(name) && ofHost(name))?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
  const alone = proper.find((name) => !LEGAL.test(name)) ?? proper[0]
  return plain[0] ?? voted[0] ?? titleSuffix(facts, proper, host) ?? (proper[0] === nameOf(facts.meta('og:site_name') ?? '') ? proper[0] : undefined) ?? address ?? alone ?? names[0] ?? host
}

const LEGAL = /(?<!\p{L})(?:gmbh|ltd|llc|inc|corp|s\.?r\.?l|s\.?p\.?a|s\.?a|a\.?g|kg|b\.?v|oy|a\.?s|plc|co\.? ?kg|verlag.*)\.?$/iu

function statedNames(facts: PageFacts): string[] {
  const { nodes, article } = facts
  const organisation = nodes.find((node) => node !== article?.publisher && typesOf(node).some((type) => /^(?:News(?:Media)?Organization|Organization|Corporation)$/i.test(type)) && textOf(node.name))
  const publisher = article?.publisher
  const id = typeof publisher === 'object' && publisher !== null ? (publisher as Record<string, unknown>)['@id'] : undefined
  const referred = id === undefined ? null : textOf(nodes.find((node) => node['@id'] === id && textOf(node.name))?.name)
  const site = nodes.find((node) => typesOf(node).includes('WebSite'))
  return [facts.meta('og:site_name'), textOf(publisher) ?? referred, textOf(site?.name), textOf(organisation?.name), facts.meta('application-name', 'apple-mobile-web-app-title'), facts.meta('dc.publisher', 'publisher', 'citation_publisher'), facts.meta('copyright')].filter((name) => name !== null)
}

/** A name without what pages write around it; null for what is no name. */
function nameOf(stated: string): string | null {
  const name = collapse(decode(stated.slice(0, 300)).replace(/\([^()]*\)/g, ' ').replace(/©|\(c\)|copyright|all rights reserved\.?|alle rechte vorbehalten\.?|版权所有|(?:19|20)\d\d/giu, ' ')).replace(/^(?:by |[@\s|·•–—-])+|(?:[\s|·•–—,-]|(?<=\s)\.)+$/g, '').replace(/,? (?:LLC|Inc|Ltd|Corp|PLC)\.?$/u, '')
  return name.length > 1 && name.length <= 80 && /\p{L}/u.test(name) && !/^(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram|youtube|t)\.(?:com|me)(?:\/|$)/iu.test(name) && !/^(?:home|website|site|blog|wordpress|untitled|localhost)$/iu.test(name) ? name : null
}

function isAddress(name: string): boolean {
  return /^(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{L}{2,12}\/?$/u.test(name) && !/\s/.test(name)
}

function agree(a: string, b: string): boolean {
  const [x, y] = [lettersOf(a), lettersOf(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.length >= 2 && long.includes(short)
}

/** Whether a name and the address of a site are made of the same words: "Isle News" and islenews.example, "IN" and in.example. */
function sharesName(name: string, host: string): boolean {
  const plain = name.replace(/^(?:the|die|der|das|le|la|el|il) /iu, '')
  const labels = host.split('.').slice(0, -1).map(lettersOf)
  // "Isle & Harbour News" at ihn.example
  const initials = lettersOf([...plain.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(([letter]) => letter).join(''))
  if (initials.length > 1 && labels.includes(initials)) return true
  const umlauts = plain.toLowerCase().replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter]!)
  return [umlauts, plain].map((form) => lettersOf(form.normalize('NFD').replace(/\p{M}/gu, ''))).some((bare) => bare.length > 1 && labels.some((label) => label === bare || (bare.length > 3 && label.includes(bare)) || (label.length > 3 && bare.includes(label))))
}

/** The end of the title, where the site's address is in it or another name agrees with it. */
function titleSuffix({ title, heading }: PageFacts, names: readonly string[], host: string | null): string | null {
  const parts = collapse(title.slice(0, 500)).split(/\s+(?:[|·•»–—-]|::)\s+|\s*[|｜ㅣ]\s*/)
  const last = parts.length > 1 ? nameOf(parts.at(-1)!) : null
  if (last === null || last.split(' ').length > 6 || collapse(heading ?? '').includes(last)) return null
  return (host !== null && sharesName(last, host)) || names.some((name) => agree(name, last)) ? last : null
}

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}
