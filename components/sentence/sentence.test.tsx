import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { StatedFigure } from '../../lib/compare/comparison.ts'
import type { Figure } from '../../lib/figures/figure.ts'
import type { Reading, ReadingReport } from '../../lib/reading.ts'
import { figureIn, flood } from '../fixtures/flood.ts'
import type { RowContext } from '../row-context.ts'
import { AS_HTML, AS_MARKDOWN, AS_TEXT, quantitySentence, type Form } from './quantity-sentence.ts'
import { SentenceToCopy } from './SentenceToCopy.tsx'

afterEach(cleanup)

/** What somebody says: wording and its value, and what else is known. */
interface Says extends Partial<Omit<Figure, 'wording'>> {
  who?: Partial<Pick<ReadingReport, 'publisher' | 'title' | 'published' | 'url'>>
  wording: string
  /** Whether it is the article that says so. */
  own?: boolean
}

/** A reading in which each inner list is what one origin says; the unit is that of the first figure. */
function readingOf(origins: readonly (readonly Says[])[]): Reading {
  const texts: Record<string, string> = {}
  const reports: ReadingReport[] = []
  const figures: Figure[] = []
  let article = flood.article
  const stated = origins.map((origin) => origin.map(({ who, wording, own = false, ...more }): StatedFigure => {
    const text = `They counted ${wording} there.`
    const figure = figureIn(text, wording, { wording, implied: ['asOf'], counted: 'people', head: 'people', ...more })
    const known = { publisher: 'The Post', title: 'A count', published: '2017-06-11', url: null, ...who }
    if (figures.length === 0) figures.push(figure)
    if (own) {
      article = { ...article, ...known, text }
      return { report: '', figure }
    }
    const id = `r${reports.length}`
    texts[id] = text
    reports.push({ ...flood.reports[0]!, report: id, ...known })
    return { report: id, figure }
  }))
  return { ...flood, article, texts, reports, figures, quantities: [{ mine: [0], origins: stated }] }
}

const sentence = (origins: readonly (readonly Says[])[], form: Form = AS_TEXT) => {
  const reading = readingOf(origins)
  return quantitySentence(reading.quantities[0]!, reading, form)
}
const km = { symbol: 'km', dimension: 'length', factor: 1000, per: null }
const mile = { symbol: 'mile', dimension: 'length', factor: 1609.344, per: null }
const euro = { symbol: 'EUR', dimension: 'currency:EUR', factor: 1, per: null }
const share = { symbol: '%', dimension: 'share', factor: 0.01, per: null }
const sputnik = (more: Omit<Says, 'wording'> = {}): Says => ({ wording: '7,500', value: 7500, ...more, who: { publisher: 'Kestrel News', published: '2017-06', ...more.who } })
const asia = (more: Omit<Says, 'wording'> = {}): Says => ({ wording: 'some 7,000', comparator: 'about', value: 7000, ...more, who: { publisher: 'The Ledger', published: '2018-12', ...more.who } })

describe('a sentence to copy', () => {
  it.each<[string, readonly (readonly Says[])[], string]>([
    ['two origins', [[sputnik()], [asia()]], 'Reports give 7,000 to 7,500; Kestrel News said 7,500 in June 2017, The Ledger “some 7,000” in December 2018.'],
    ['three, the earliest first whatever their order', [[asia()], [sputnik()], [{ wording: '6,900', value: 6900, who: { published: '2004' } }]], 'Reports give 6,900 to 7,500; The Post said 6,900 in 2004, Kestrel News 7,500 in June 2017, The Ledger “some 7,000” in December 2018.'],
    ['the article above all reports', [[{ own: true, wording: 'some 9,000', comparator: 'about', value: 9000, who: { published: '2020' } }], [sputnik()], [asia()]], 'Reports give 7,000 to 7,500; Kestrel News said 7,500 in June 2017, The Ledger “some 7,000” in December 2018; this article (The Post) said “some 9,000” in 2020.'],
    ['the article beside one report', [[{ own: true, wording: '9,000', value: 9000, who: { published: '2020' } }], [sputnik()]], 'Kestrel News said 7,500 in June 2017; this article (The Post) said 9,000 in 2020.'],
    ['the article that agrees with a report', [[{ own: true, wording: '7,500', value: 7500, who: { published: '2020' } }, sputnik()], [asia()]], 'Reports give 7,000 to 7,500; Kestrel News said 7,500 in June 2017, which The Post repeats; The Ledger “some 7,000” in December 2018.'],
    ['the article below two reports', [[{ own: true, wording: '120 km', kind: 'measure', value: 120, unit: km, who: { published: '2020' } }], [{ wording: '200 km', kind: 'measure', value: 200, unit: km, who: { published: '2019' } }], [{ wording: '210 km', kind: 'measure', value: 210, unit: km, who: { published: '2018' } }]],
      'Reports give 200 km to 210 km; The Post said 210 km in 2018, The Post 200 km in 2019; this article (The Post) said 120 km in 2020.'],
    ['an article without a name', [[{ own: true, wording: '9,000', value: 9000, who: { publisher: null, title: '', published: null }, asOf: null }], [sputnik()]], 'Kestrel News said 7,500 in June 2017; this article said 9,000.'],
    ['one number', [[sputnik()], [{ wording: '7,500', value: 7500, who: { published: '2019-01-02' } }]], 'Reports give 7,500; Kestrel News said 7,500 in June 2017, The Post 7,500 on 2 January 2019.'],
    ['one origin only', [[sputnik()]], 'Kestrel News said 7,500 in June 2017.'],
    ['one origin that is repeated', [[sputnik(), asia({ comparator: 'exact', value: 7500 })]], 'Kestrel News said 7,500 in June 2017, which The Ledger repeats.'],
    ['one that two repeat, beside another', [[sputnik(), asia({ value: 7500 }), { wording: '7,500', value: 7500, who: { published: '2020' } }], [{ wording: '6,000', value: 6000, who: { publisher: 'Orbis', published: '2021' } }]],
      'Reports give 6,000 to 7,500; Kestrel News said 7,500 in June 2017, which The Ledger and The Post repeat; Orbis 6,000 in 2021.'],
    ['one origin with two numbers', [[sputnik(), asia()]], 'Reports give 7,000 to 7,500; Kestrel News said 7,500 in June 2017, The Ledger “some 7,000” in December 2018.'],
    ['a lower bound at the top', [[sputnik()], [{ wording: 'more than 9,000', comparator: 'moreThan', value: 9000, who: { published: '2020' } }]], 'Reports give 7,500 to 9,000 or more; Kestrel News said 7,500 in June 2017, The Post “more than 9,000” in 2020.'],
    ['two lower bounds', [[{ wording: 'at least 9', comparator: 'atLeast', value: 9, who: { published: '2019' } }], [{ wording: 'more than 9', comparator: 'moreThan', value: 9, who: { published: '2020' } }]], 'Reports give 9 or more; The Post said “at least 9” in 2019, The Post “more than 9” in 2020.'],
    ['an upper bound at the bottom', [[sputnik()], [{ wording: 'up to 900', comparator: 'atMost', value: 900, who: { published: '2020' } }]], 'Reports give up to 7,500; Kestrel News said 7,500 in June 2017, The Post “up to 900” in 2020.'],
    ['both ends open', [[{ wording: 'at most 900', comparator: 'atMost', value: 900, who: { published: '2020' } }], [{ wording: 'at least 9,000', comparator: 'atLeast', value: 9000, who: { published: '2021' } }]],
      'The Post said “at most 900” in 2020, The Post “at least 9,000” in 2021.'],
    ['a range', [[sputnik()], [{ wording: '6,000 to 8,000', comparator: 'between', value: [6000, 8000], who: { published: '2020' } }]], 'Reports give 6,000 to 8,000; Kestrel News said 7,500 in June 2017, The Post “6,000 to 8,000” in 2020.'],
    ['words that state no number', [[sputnik()], [{ wording: 'thousands', comparator: 'vague', value: [2000, 9999], who: { published: '2020' } }]], 'Kestrel News said 7,500 in June 2017, The Post “thousands” in 2020.'],
    ['two units', [[{ wording: '198 km', kind: 'measure', value: 198, unit: km, who: { published: '2019' } }], [{ wording: '120 miles', kind: 'measure', value: 120, unit: mile, who: { published: '2020' } }]], 'The Post said 198 km in 2019, The Post 120 miles in 2020.'],
    ['one unit', [[{ wording: '198 km', kind: 'measure', value: 198, unit: km, who: { published: '2019' } }], [{ wording: '212 km', kind: 'measure', value: 212, unit: km, who: { published: '2020' } }]], 'Reports give 198 km to 212 km; The Post said 198 km in 2019, The Post 212 km in 2020.'],
    ['money', [[{ wording: '€2 million', kind: 'money', value: 2e6, unit: euro, who: { published: '2019' } }], [{ wording: 'nearly €3 million', kind: 'money', comparator: 'nearly', value: 3e6, unit: euro, who: { published: '2020' } }]],
      'Reports give €2m to €3m; The Post said €2 million in 2019, The Post “nearly €3 million” in 2020.'],
    ['shares', [[{ wording: '8.3 percent', kind: 'share', value: 8.3, unit: share, who: { published: '2019' } }], [{ wording: '9%', kind: 'share', value: 9, unit: share, who: { published: '2020' } }]], 'Reports give 8.3% to 9%; The Post said 8.3 percent in 2019, The Post 9% in 2020.'],
    ['dates', [[{ wording: '1968', kind: 'date', date: '1968', counted: '', who: { published: '2019' } }], [{ wording: '1971', kind: 'date', date: '1971', counted: '', who: { published: '2020' } }]], 'The Post said 1968 in 2019, The Post 1971 in 2020.'],
    ['no publisher', [[sputnik({ who: { publisher: null, title: 'Up the river' } })]], '“Up the river” said 7,500 in June 2017.'],
    ['neither publisher nor title', [[sputnik({ who: { publisher: null, title: '' } })]], 'Without a title said 7,500 in June 2017.'],
    ['no date', [[sputnik({ who: { published: null }, asOf: null })], [asia()]], 'Reports give 7,000 to 7,500; The Ledger said “some 7,000” in December 2018, Kestrel News 7,500.'],
    ['a day that the text names', [[sputnik({ asOf: '2017-06-07', implied: [] })]], 'Kestrel News said 7,500 as of 7 June 2017.'],
    ['a plan', [[sputnik({ modality: 'planned' })]], 'Kestrel News said 7,500 (planned) in June 2017.'],
  ])('of %s', (_, origins, expected) => {
    expect(sentence(origins)).toBe(expected)
  })

  it('has no capital in its middle that began a sentence in the text', () => {
    expect(quantitySentence(flood.quantities[0]!, flood, AS_TEXT)).toContain('said “about 1,200”')
  })

  const awkward = [[sputnik({ who: { publisher: 'A & B [news]', url: 'https://a.example/x?y=1&z="2"' } })], [asia({ who: { url: 'javascript:alert(1)' } })]]
  it('is Markdown with links to pages that a browser opens, and to no others', () => {
    expect(sentence(awkward, AS_MARKDOWN)).toBe('Reports give 7,000 to 7,500; [A \\& B \\[news\\]](<https://a.example/x?y=1&z="2">) said 7,500 in June 2017, The Ledger “some 7,000” in December 2018.')
  })

  it('lets no name or title through as markup', () => {
    const nasty = [[sputnik({ who: { publisher: '<img src=x onerror=alert(1)>"\'&amp;', url: 'https://a.example/"><script>alert(1)</script>' } })], [asia({ who: { publisher: null, title: '*x* _y_ <b>z</b> [a](javascript:b) `c`' } })]]
    const page = document.createElement('p')
    page.innerHTML = sentence(nasty, AS_HTML)
    expect([...page.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['a'])
    expect(page.textContent).toBe(sentence(nasty))
    const written = sentence(nasty, AS_MARKDOWN)
    expect(written).not.toMatch(/(?<!\\)<(?:img|b)|(?<!\\)[*_`]|(?<!\\)\[a/)
  })

  it('is HTML with the same links, in which nothing is taken for a tag', () => {
    const page = document.createElement('p')
    page.innerHTML = sentence(awkward, AS_HTML)
    expect(page.textContent).toBe(sentence(awkward))
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['https://a.example/x?y=1&z="2"'])
  })
})

describe('the button under a quantity', () => {
  it('copies what stands beside it, with its links, and says so', async () => {
    const copy = vi.fn((_words: { text: string; html?: string }) => Promise.resolve())
    const { container } = render(<SentenceToCopy quantity={flood.quantities[0]!} context={{ reading: flood, actions: { copy } } as unknown as RowContext} title="People" />)
    fireEvent.click(screen.getByRole('button', { name: 'Copy the sentence: People' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The sentence is copied.'))
    expect(copy.mock.calls[0]![0].text).toBe(container.querySelector('p')!.textContent)
    expect(copy.mock.calls[0]![0].html).toContain('<a href="https://kestrel.example/verrin">Kestrel News</a>')
    expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations).toEqual([])
  })

  it('shows the beginning of a long sentence until the whole is asked for, and copies all of it', async () => {
    const reading = readingOf([[sputnik()], ...Array.from({ length: 40 }, (_, at) => [{ wording: String(7000 + at), value: 7000 + at, who: { publisher: `Paper ${at}`, published: '2020' } }])])
    const copy = vi.fn((_words: { text: string }) => Promise.resolve())
    const { container } = render(<SentenceToCopy quantity={reading.quantities[0]!} context={{ reading, actions: { copy } } as unknown as RowContext} title="People" />)
    const whole = screen.getByRole('button', { name: 'The whole sentence' })
    expect([whole.getAttribute('aria-expanded'), container.querySelector('p')!.className]).toEqual(['false', 'clamp'])
    fireEvent.click(whole)
    await waitFor(() => expect([whole.getAttribute('aria-expanded'), container.querySelector('p')!.className]).toEqual(['true', '']))
    fireEvent.click(screen.getByRole('button', { name: 'Copy the sentence: People' }))
    for (let at = 0; at < 40; at++) expect(copy.mock.calls[0]![0].text).toContain(`Paper ${at} ${7000 + at} in 2020`)
  })

  it('says so where the browser does not let it', async () => {
    render(<SentenceToCopy quantity={flood.quantities[0]!} context={{ reading: flood, actions: { copy: () => Promise.reject(new Error('no')) } } as unknown as RowContext} title="People" />)
    fireEvent.click(screen.getByRole('button', { name: /^Markdown/ }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The browser did not let it be taken along.'))
  })
})
