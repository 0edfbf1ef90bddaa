import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { parseSync, Visitor, type ESTree } from 'vite'
import { describe, expect, it } from 'vitest'
import en from './en.json' with { type: 'json' }
import { formatDate, formatTime } from './dates.ts'
import { locale } from './words.ts'
import { formatList, formatMoney, formatNumber, formatRatio, formatShort } from './numbers.ts'
import { formatAmount } from './units.ts'

const ROOT = join(import.meta.dirname, '../..')
const filesOf = (ending: RegExp) => ['components', 'entrypoints'].flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((name) => ending.test(name) && !/\.test\.|fixtures/u.test(name))
  .map((name) => ({ name, code: readFileSync(join(ROOT, name), 'utf8') }))
const sources = filesOf(/\.tsx?$/u)

/** Attributes whose text a reader sees or hears. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder', 'label'])

/** What says something to the reader, and properties that show their text. */
const TELLING = new Set(['announce', 'alert', 'confirm', 'prompt', 'refuse', 'setProblem'])
const SHOWN = new Set(['title', 'textContent', 'innerText', 'ariaLabel', 'placeholder', 'alt'])
/** What is called so in every language. */
const NAME = 'Second Source'

/** Words in a component that stand in no locale file. */
function strayWords(name: string, code: string): string[] {
  const { program, errors } = parseSync(name, code, { lang: name.endsWith('x') ? 'tsx' : 'ts' })
  expect(errors).toEqual([])
  const found: string[] = []
  const keep = (text: string) => { if (/\p{L}{2}/u.test(text.replace(NAME, ''))) found.push(text.trim()) }
  const children = (nodes: readonly ESTree.JSXChild[]) => {
    for (const node of nodes) {
      if (node.type === 'JSXText') keep(node.value)
      if (node.type === 'JSXExpressionContainer') keepStrings(node.expression, keep)
    }
  }
  new Visitor({
    JSXElement: (node) => children(node.children),
    JSXFragment: (node) => children(node.children),
    JSXAttribute: ({ name, value }) => {
      if (name.type !== 'JSXIdentifier' || !SPOKEN.has(name.name) || value === null) return
      keepStrings(value.type === 'JSXExpressionContainer' ? value.expression : value, keep)
    },
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type === 'Identifier' && TELLING.has(callee.name) && first) keepStrings(first, keep)
    },
    AssignmentExpression: ({ left, right }) => {
      if (left.type === 'MemberExpression' && left.property.type === 'Identifier' && SHOWN.has(left.property.name)) keepStrings(right, keep)
    },
  }).visit(program)
  return found
}

function keepStrings(node: ESTree.Node, keep: (text: string) => void) {
  if (node.type === 'Literal' && typeof node.value === 'string') keep(node.value)
  else if (node.type === 'TemplateLiteral') node.quasis.forEach(({ value }) => keep(value.raw))
  else if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach((side) => keepStrings(side, keep))
  else if (node.type === 'LogicalExpression') keepStrings(node.right, keep)
}

/** Words that a style sheet puts on the page. */
function wordsOfStyle(css: string): string[] {
  return [...css.matchAll(/\b(?:content|quotes)\s*:([^;}]*)/gu)].flatMap(([, value]) => [...value!.matchAll(/"([^"]*)"|'([^']*)'/gu)].map(([, double, single]) => double ?? single!))
    .filter((words) => /[\p{L}\p{N}“”«»„]/u.test(words))
}

describe('words of the interface', () => {
  it.each(filesOf(/\.css$/u))('stand in no style sheet, nor marks of one language: $name', ({ code }) => {
    expect(wordsOfStyle(code)).toEqual([])
  })

  it('are found where a style sheet has them', () => {
    expect(wordsOfStyle('.a::before { content: "new"; } .b { quotes: "«" "»" } .c::after { content: " · " }')).toEqual(['new', '«', '»'])
  })

  it.each(sources)('stand in the locale file and not in $name', ({ name, code }) => {
    expect(strayWords(name, code)).toEqual([])
  })

  it.each([
    ['<p>Hello there</p>', ['Hello there']],
    ['<p aria-label="Close it">{x}</p>', ['Close it']],
    ['<p>{open ? "Open" : say("a.b")}</p>', ['Open']],
    ['announce(done ? "Kept." : say("a.b"))', ['Kept.']],
    ['document.title = `${say("a.b")}: Second Source`', []],
    ['document.title = "Options"', ['Options']],
    ['<p class="side__who">{say("side.article")} · {name}</p>', []],
  ])('are found where they stand in a component: %s', (code, found) => {
    expect(strayWords('x.tsx', code)).toEqual(found)
  })

  it('are all in use', () => {
    const code = sources.map((source) => source.code).join('\n')
    const composed = [...code.matchAll(/`([\w.]*)\$\{[^`]*\}([\w.]*)`/gu)].filter(([, head, tail]) => /\w\.$/u.test(head!) || /^\.\w/u.test(tail!)).map(([, head, tail]) => [head!, tail!] as const)
    const unused = Object.keys(en).filter((key) => !code.includes(`'${key}'`) && !code.includes(`"${key}"`) && !composed.some(([head, tail]) => key.startsWith(head) && key.endsWith(tail)))
    expect(unused).toEqual([])
  })

  it.each(Object.entries(en))('are a message that can be read: %s', (_, words) => {
    expect(() => new IntlMessageFormat(words, locale)).not.toThrow()
    expect(words).toBe(words.trim())
  })
})

describe('numbers', () => {
  it.each([[1.0714, '1.07'], [6.571, '6.6'], [12.4, '12'], [0.6667, '0.67'], [0.0004, '0.0004'], [0.998, '0.998'], [1.0004, '1'], [1, '1.00'], [1234.5, '1,235']])('writes the ratio %d as %s', (ratio, words) => {
    expect(formatRatio(ratio)).toBe(words)
  })
  it.each([[500, '500'], [57.123456, '57.1'], [1234.5, '1,235'], [0.1 + 0.2, '0.3']])('writes %d as %s', (value, words) => {
    expect(formatNumber(value)).toBe(words)
  })
  it.each([[310_000, '310,000'], [171_424_000, '171 million']])('writes %d in a narrow column as %s', (value, words) => {
    expect(formatShort(value)).toBe(words)
  })
  it.each([[3.5e6, 'USD', '$3.5m'], [1200, 'EUR', '€1,200'], [12, 'sacks', '12 sacks']])('writes %d in %s as %s', (value, currency, words) => {
    expect(formatMoney(value, currency)).toBe(words)
  })
  it.each([[57, 'km', 'length', '57 km'], [2, 'week', 'time', '2 weeks'], [7, '%', 'share', '7%'], [3.5e6, 'USD', 'currency:USD', '$3.5m'], [171e6, 'm', 'length', '171 million m'], [48, 'MW', 'power', '48 MW'], [3, 'toString', '', '3 toString']])('writes %d of the unit %s of %s as %s', (value, symbol, dimension, words) => {
    expect(formatAmount(value, { symbol, dimension, factor: 1, per: null })).toBe(words)
  })
  it('joins names as a list is read', () => {
    expect(formatList(['Kestrel News', 'Orbis', 'The Ledger'])).toBe('Kestrel News, Orbis and The Ledger')
  })
})

describe('dates', () => {
  it.each([['2025-10', 'October 2025'], ['2004', '2004'], ['2022-06-28', '28 June 2022'], ['soon', 'soon'], ['2021-02-30', '2021-02-30']])('writes %s as %s', (date, words) => {
    expect(formatDate(date)).toBe(words)
  })
  it.each([[1, '1 day'], [11, '11 days'], [-59, '59 days'], [92, '3 months'], [1285, '3.5 years'], [1843, '5 years']])('writes %d days as %s', (days, words) => {
    expect(formatTime(days)).toBe(words)
  })
})
