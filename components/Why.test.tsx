import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { Comparison, WhyNot } from '../lib/compare/comparison.ts'
import { flood } from './fixtures/flood.ts'
import { states } from './fixtures/states.ts'
import { Panel } from './Panel.tsx'
import { Why, whyAlone } from './Why.tsx'

const nothing = () => {}
const actions = { openLibrary: nothing, openOptions: nothing, keepArticle: async () => {}, showMore: async () => {}, showFigure: nothing, showReason: nothing, openReport: nothing, alwaysCheck: nothing, stopAlways: nothing, pause: async () => {}, readAnyway: nothing, tryAgain: nothing, takeNames: nothing, copy: async () => {}, saveFile: nothing, decide: async () => {}, takeBack: async () => {} }
const nearest = flood.comparisons[0]!.theirs
afterEach(cleanup)

describe('why two figures stand together', () => {
  it('is told in words, the weightiest first', () => {
    const why: Comparison['why'] = [{ kind: 'spots', weight: 0.6, words: ['Lower Aldmoor', 'Tarn'] }, { kind: 'thing', weight: 0.4, words: ['person'] }, { kind: 'asked', weight: 1, words: [] }]
    const { container } = render(<Why comparison={{ ...flood.comparisons[0]!, why }} />)
    expect([...container.querySelectorAll('li')].map((item) => item.textContent)).toEqual(["The place is the same: Lower Aldmoor and Tarn.", 'The same is counted.'])
  })

  it('is not offered where nothing is told', () => {
    const { container } = render(<Why comparison={{ ...flood.comparisons[0]!, why: [{ kind: 'asked', weight: 1, words: [] }] }} />)
    expect(container.textContent).toBe('')
  })
})

describe('why a figure stands alone', () => {
  it.each<[WhyNot, string]>([
    [{ kind: 'noReports', words: ['', ''], nearest: null }, 'There is no report to set it beside.'],
    [{ kind: 'nothingLikeIt', words: ['', ''], nearest: null }, 'No related report gives a figure of this kind.'],
    [{ kind: 'tooLittle', words: ['', ''], nearest }, 'Too little shows that it is the same thing. Nearest: roughly 1,550 residents of Lower Aldmoor, in Kestrel News.'],
    [{ kind: 'place', words: ['', ''], nearest }, 'Another place. Nearest: roughly 1,550 residents of Lower Aldmoor, in Kestrel News.'],
  ])('%j is "%s"', (why, words) => {
    expect(whyAlone(flood, why)).toBe(words)
  })

  it('is said when the reader asks', () => {
    render(<Panel state={states.read!} actions={actions} />)
    const part = within(screen.getByRole('region', { name: 'No report speaks of these' }))
    expect(part.queryByText(/figure of this kind|is the same thing/)).toBeNull()
    fireEvent.click(part.getByRole('button', { name: 'Why', expanded: false }))
    expect(part.getByRole('button', { name: 'Why', expanded: true })).toBeTruthy()
    expect(part.getAllByText(/There is no report|No related report|Nearest:/).length).toBeGreaterThan(0)
  })
})
