import { describe, expect, it } from 'vitest'
import cases from './cases.json'
import type { Figure } from './figure.ts'
import { readFigures } from './read-figures.ts'

interface Case {
  form: string
  text: string
  title?: string
  published?: string
  /** In reading order, all that the text states; only the named fields are compared. */
  figures: Record<string, unknown>[]
  /** What the engine does not manage yet. */
  todo?: string
}

const plain = (figure: Figure): Record<string, unknown> => ({ ...figure, unit: figure.unit?.symbol ?? null, per: figure.unit?.per ?? null })

describe('figures of sentences', () => {
  for (const { form, text, title, published, figures, todo } of cases as Case[]) {
    const run = todo ? it.fails : it
    run(`${form}: ${text}`, () => {
      const found = readFigures({ text, title, published }).map(plain)
      expect(found.map((figure) => figure.value ?? figure.date), found.map((figure) => figure.text).join(' | ')).toHaveLength(figures.length)
      figures.forEach((expected, k) => {
        const seen = Object.fromEntries(Object.keys(expected).map((field) => [field, found[k]![field]]))
        expect(seen).toEqual(expected)
      })
    })
  }

  it('are as often traps as figures', () => {
    const traps = (cases as Case[]).filter(({ figures }) => figures.length === 0).length
    expect(traps).toBeGreaterThanOrEqual(40)
  })
})
