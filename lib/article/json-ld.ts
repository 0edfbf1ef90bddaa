/** A node of the page's JSON-LD. */
export type LdNode = Record<string, unknown>

const LONGEST_SCRIPT = 2_000_000
const LONGEST_SALVAGED = 200_000
const DEEPEST = 12
const MOST_NODES = 2000
const LONGEST_TEXT = 4000

/**
 * The values of the page's JSON-LD scripts, in the order of the page. Scripts that do not parse are mended where that is safe (control characters, trailing commas,
 * comments, several objects in one script) and passed over otherwise.
 */
export function readJsonLd(document: Document): unknown[] {
  const values: unknown[] = []
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? ''
    if (text.length <= LONGEST_SCRIPT) for (const value of parseMended(text)) values.push(text.length > LONGEST_TEXT ? bounded(value, 0) : value)
  }
  return values
}

/** All nodes of JSON-LD values, `@graph` and nested ones too, in their order. */
export function nodesOf(values: readonly unknown[]): LdNode[] {
  const nodes: LdNode[] = []
  for (const value of values) addNodes(value, nodes, 0)
  return nodes
}

/** The values of a JSON-LD text; empty when it cannot be read even when mended. */
export function parseMended(text: string): unknown[] {
  const whole = parse(text)
  if (whole !== undefined) return [whole].flat()
  const bare = text.replace(/^[\s\ufeff]*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)?/, '').replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)?[\s;]*$/, '')
  // a control character in a string, and a comma before a closing bracket, are what pages get wrong most
  const mended = bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1')
  const attempts = [() => bare, () => mended, () => mended.replace(/\\(?!["\\/bfnrtu])/g, '\\\\'), () => `[${mended.replace(/\}\s*\{/g, '},{')}]`]
  for (const attempt of attempts) {
    const value = parse(attempt())
    if (value !== undefined) return [value].flat()
  }
  const salvaged = salvage(mended)
  return salvaged ? [salvaged] : []
}

/** The plain fields of an article's node that cannot be parsed as a whole. */
function salvage(whole: string): LdNode | null {
  const text = whole.slice(0, LONGEST_SALVAGED)
  const type = /"@type"\s*:\s*"(\w*Article|BlogPosting|LiveBlogPosting)"/.exec(text)?.[1]
  if (!type) return null
  const node: LdNode = { '@type': type }
  for (const name of ['headline', 'datePublished', 'dateModified', 'inLanguage', 'isAccessibleForFree']) {
    const value = new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(text)?.[1]
    if (value) node[name] = value.replace(/\\(.)/g, '$1')
  }
  return node
}

/** The types of a node, without what stands before the last "/" or ":". */
export function typesOf(node: LdNode): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/:#]/, ''))
}

/** A value as text: a string, the name of a node, or the first of a list; null when it has none. */
export function textOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() || null
  if (typeof value === 'number') return String(value)
  if (depth > DEEPEST) return null
  if (Array.isArray(value)) {
    for (const one of value) {
      const text = textOf(one, depth + 1)
      if (text !== null) return text
    }
    return null
  }
  if (value && typeof value === 'object') return textOf((value as LdNode).name ?? (value as LdNode)['@value'] ?? null, depth + 1)
  return null
}

/** The nodes that stand for an article, live blogs among them. */
export function isArticleNode(node: LdNode): boolean {
  return typesOf(node).some((type) => /Article$|^(BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|OpinionNewsArticle)$/.test(type))
}

/** The value without what nobody reads: the ends of long texts (whole articles among them) and of long lists, and what is nested deeper than any page does in earnest. */
function bounded(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value
  if (typeof value !== 'object' || value === null) return value
  if (depth > 3 * DEEPEST) return null
  if (Array.isArray(value)) return value.slice(0, MOST_NODES).map((one) => bounded(one, depth + 1))
  const copy: LdNode = {}
  for (const [name, one] of Object.entries(value)) if (name !== '__proto__') copy[name] = bounded(one, depth + 1)
  return copy
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // brackets nested a hundred thousand deep are more than the parser's stack holds
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

function addNodes(value: unknown, into: LdNode[], depth: number): void {
  if (!value || typeof value !== 'object' || depth > DEEPEST || into.length >= MOST_NODES) return
  if (Array.isArray(value)) {
    for (const one of value) addNodes(one, into, depth + 1)
    return
  }
  const node = value as LdNode
  if (node['@type']) into.push(node)
  for (const [name, one] of Object.entries(node)) if (name !== '@type' && typeof one === 'object') addNodes(one, into, depth + 1)
}
