import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { EvidenceSide, RowEvidence } from '../../lib/highlights/highlight.ts'
import { sha256 } from '../../lib/highlights/text-sketch.ts'
import { flood } from '../fixtures/flood.ts'
import { rowOf } from '../fixtures/highlights.ts'
import { EvidenceActs } from './EvidenceActs.tsx'
import { EvidencePicture } from './EvidencePicture.tsx'
import { evidenceParts } from './evidence-parts.ts'
import { evidenceHtml, evidenceMarkdown, evidenceText } from './evidence-texts.ts'
import { keptRowOf, rowEvidence, rowSelectors } from './row-evidence.ts'

afterEach(cleanup)
const READ = Date.UTC(2024, 2, 8, 9, 30)
const [differs] = flood.comparisons
const rowWith = (more: Partial<RowEvidence>, theirs: Partial<EvidenceSide> = {}): RowEvidence => {
  const { row } = rowOf('a')
  return { ...row, ...more, theirs: { ...row.theirs, ...theirs } }
}
const textOf = (row: RowEvidence) => evidenceText(evidenceParts(row))

describe('a row of a reading as evidence', () => {
  it('has both sentences with their neighbours, who and when, whose words they are, and a hash of each text', async () => {
    const row = await rowEvidence(flood, differs!, READ)
    expect(row).toMatchObject({ outcome: 'differs', read: READ, mine: { wording: 'About 1,200 people from the villages of Lower Aldmoor', account: false, after: 'At least 40 households refused to go.' } })
    expect(row.theirs).toMatchObject({ report: 'kestrel', account: true, asOf: '2024-03-06', asOfStated: true, speakers: ['officials', 'Kestrel News'], hash: await sha256(flood.texts.kestrel!) })
  })

  it('is told again among what was kept, and not taken for another row of the same figure', async () => {
    const kept = [{ ...rowOf('k'), row: await rowEvidence(flood, differs!, READ) }, rowOf('other')]
    expect(keptRowOf(kept, flood, differs!)?.id).toBe('k')
    expect(flood.comparisons.slice(1).map((other) => keptRowOf(kept, flood, other))).toEqual(flood.comparisons.slice(1).map(() => null))
  })

  it('says by its words where it stands in the page', () => {
    expect(rowSelectors(flood, differs!).quote).toMatchObject({ exact: 'About 1,200 people from the villages of Lower Aldmoor have been moved to schools and sports halls.', suffix: expect.stringMatching(/^ At least 40 households/) })
  })
})

describe('taken along as words', () => {
  it('is complete in itself', async () => {
    const [head, mine, theirs, foot] = textOf(await rowEvidence(flood, differs!, READ)).split('\n\n')
    expect(head).toBe('Differs · 1.29× · 1 day between')
    expect(mine!.split('\n')).toEqual([
      'Tarn Observer, 5 March 2024: Verrin dam holds as 1,400 leave the lower valley',
      expect.stringMatching(/^“The river .* open\. About 1,200 people .* halls\. At least 40 households refused to go\.”$/),
      'as of [5 March 2024] · Source not stated', 'https://tarnobserver.example/verrin', expect.stringMatching(/^SHA-256 of the text: [0-9a-f]{64}$/),
    ])
    expect(theirs!.split('\n')).toEqual([
      'Kestrel News, 6 March 2024: Valley empties below the Verrin dam · our summary of the report',
      expect.stringMatching(/^Kestrel News reported .* Wednesday\. The energy minister/), 'as of 6 March 2024 · says officials, in Kestrel News', 'https://kestrel.example/verrin', expect.stringContaining('SHA-256'),
    ])
    expect(foot).toMatch(/^Whether they share an origin is not known\. Read on 8 March 2024 at .* by Second Source\.\n$/)
  })

  it.each<[string, Partial<RowEvidence>, Partial<EvidenceSide>, RegExp]>([
    ['no publisher', {}, { publisher: null }, /\nWater in the lower town, 7 March 2024 · our summary of the report\n/],
    ['no date of publication', {}, { published: null, account: false }, /\nKestrel News: Water in the lower town\n/],
    ['no as-of date', {}, { asOf: null }, /flooded houses\.\nSource not stated\n/],
    ['a chain of speakers', {}, { speakers: ['the mayor', 'Orbis', 'the Ledger'] }, /says the mayor, in Orbis, in the Ledger\n/],
    ['an address that no browser opens', {}, { address: 'javascript:alert(1)' }, /Source not stated\nSHA-256 of the text: \n\nWhether/],
    ['one origin', { origin: 'same' }, {}, /Both go back to one origin\./],
    ['nothing to divide', { ratio: null, days: null }, {}, /^Differs\n\n/],
    ['a count that was revised', { outcome: 'updated', days: 2, difference: 4 }, {}, /^Revised down · /],
  ])('with %s', (_, more, theirs, expected) => {
    expect(textOf(rowWith(more, theirs))).toMatch(expected)
  })

  it('is a quotation with its source as Markdown, in which nothing of a text is taken for a mark', () => {
    const parts = evidenceParts(rowWith({}, { sentence: '# 372 *houses* [stood]', account: false, address: 'https://kestrel.example/a b' }))
    const words = evidenceMarkdown(parts)
    expect(words).toContain('> “**\\# 372 \\*houses\\* \\[stood\\]**”\n>\n> [Kestrel News, 7 March 2024: Water in the lower town](<https://kestrel.example/a%20b>)  \n')
    expect(words).toContain('as of \\[7 March 2024\\]')
  })

  it('is HTML in which no text is taken for a tag', () => {
    const page = document.createElement('div')
    page.innerHTML = evidenceHtml(evidenceParts(rowWith({}, { sentence: '<img src=x> & "372"', address: 'https://kestrel.example/?a=1&b="2"' })))
    expect(page.querySelector('img')).toBeNull()
    expect(page.querySelectorAll('blockquote')[1]!.querySelector('b')!.textContent).toBe('<img src=x> & "372"')
    expect(page.querySelector('a')!.getAttribute('href')).toBe('https://kestrel.example/?a=1&b="2"')
  })
})

it('the picture names both sides, sets quotation marks around what is quoted only, and shortens the hashes', async () => {
  const row = await rowEvidence(flood, differs!, READ)
  const { container } = render(<EvidencePicture parts={evidenceParts(row)} outcome={row.outcome} dir="ltr" />)
  expect([...container.querySelectorAll('.evidence__words')].map((one) => one.classList.contains('is-quoted'))).toEqual([true, false])
  expect(container.querySelector('.evidence__foot')!.textContent).toContain(`SHA-256 ${row.theirs.hash.slice(0, 12)}…`)
  expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations).toEqual([])
})

describe('the buttons of a row', () => {
  const pair = { mine: '1,200 people', theirs: '1,550 residents', who: 'Kestrel News' }
  const acts = (copy: (words: { text: string; html?: string }) => Promise<void>) => render(<EvidenceActs evidence={() => Promise.resolve(rowOf('a').row)} pair={pair} actions={{ copy, saveFile: vi.fn() }} />)

  it('copy in one press, in two forms or as Markdown, and say so', async () => {
    const copy = vi.fn((_words: { text: string; html?: string }) => Promise.resolve())
    acts(copy)
    fireEvent.click(screen.getByRole('button', { name: 'Copy: 1,200 people here, 1,550 residents in Kestrel News' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied with both sentences.'))
    expect(copy.mock.calls[0]![0]).toMatchObject({ text: expect.stringContaining('“Some 310 houses'), html: expect.stringContaining('<blockquote') })
    fireEvent.click(screen.getByRole('button', { name: /^Markdown: copy/ }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied as Markdown.'))
    expect(copy.mock.calls[1]![0].html).toBeUndefined()
  })

  it('say so where the browser does not let them', async () => {
    acts(() => Promise.reject(new Error('no clipboard')))
    fireEvent.click(screen.getByRole('button', { name: /^Copy:/ }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The browser did not let it be taken along.'))
  })
})
