import { describe, expect, it } from 'vitest'
import { isPageText, OF_PAGES, TO_BACKGROUND, TO_PAGE, TO_PANEL } from './contexts.ts'

const span = { start: 0, end: 4 }
const mark = { figure: 0, outcome: 'differs', in: 'text', span }

describe('what comes in from another context', () => {
  it.each([
    [TO_BACKGROUND.state([3]), TO_BACKGROUND.state(['3'])],
    [TO_BACKGROUND.read([3, true]), TO_BACKGROUND.read([3])],
    [TO_BACKGROUND.showFigure([3, 0]), TO_BACKGROUND.showFigure([3, -1])],
    [TO_BACKGROUND.showSpans([3, [span]]), TO_BACKGROUND.showSpans([3, []])],
    [TO_BACKGROUND.markPressed([12.5, 1]), TO_BACKGROUND.markPressed([12.5, 0.5])],
    [TO_BACKGROUND.pageLoaded([12.5]), TO_BACKGROUND.pageLoaded([])],
    [TO_PAGE.read([false]), TO_PAGE.read(['yes'])],
    [TO_PAGE.paint([1.5, [mark]]), TO_PAGE.paint([1.5, [{ ...mark, in: 'margin' }]])],
    [TO_PAGE.paint([1.5, []]), TO_PAGE.paint([1.5, [null]])],
    [TO_PAGE.show([1.5, 'title', [span]]), TO_PAGE.show([1.5, 'title', [{ start: 1 }]])],
    [TO_PANEL.stateChanged([3, { kind: 'closed', why: 'pdf' }]), TO_PANEL.stateChanged([3, null])],
    [TO_PANEL.markPressed([3, 0]), TO_PANEL.markPressed([3])],
  ])('is taken when it is well formed and refused when it is not (%#)', (good, bad) => {
    expect(good).toBe(true)
    expect(bad).toBe(false)
  })

  it('lets pages speak of themselves alone', () => {
    expect([...OF_PAGES]).toEqual(['pageLoaded', 'markPressed'])
  })

  it('takes a page for a page only with an article that has all that is read of it', () => {
    const article = {
      isArticle: true, notArticle: null, title: '', text: 'It rained.', words: 2, byline: [], credit: [], publisher: null, published: '2022-06-28', modified: null,
      language: 'en', url: null, blocks: [{ kind: 'paragraph', start: 0, end: 10 }], asides: [], correction: null, heading: null, dateline: null, partial: null,
    }
    const page = { document: 1.5, article, contentType: 'text/html', host: 'paper.example', dark: false }
    expect(isPageText(page)).toBe(true)
    expect(isPageText({ ...page, dark: 'no' })).toBe(false)
    expect(isPageText({ ...page, article: { ...article, blocks: [{ start: 0 }] } })).toBe(false)
    expect(isPageText({ ...page, article: { ...article, text: null } })).toBe(false)
    expect(isPageText({ ...page, article: { ...article, published: { toString: 1 } } })).toBe(false)
    expect(isPageText({ ...page, article: { ...article, byline: [{}] } })).toBe(false)
    expect(isPageText({ ...page, article: { ...article, blocks: [{ kind: 'paragraph', start: 0, end: 11 }] } })).toBe(false)
    expect(isPageText({ ...page, article: { ...article, notArticle: { reason: 'dull' } } })).toBe(false)
    expect(isPageText(null)).toBe(false)
  })
})
