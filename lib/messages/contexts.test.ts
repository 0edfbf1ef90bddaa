import { describe, expect, it } from 'vitest'
import { OF_PAGES, TO_BACKGROUND, TO_PAGE, TO_PANEL } from './contexts.ts'

const span = { start: 0, end: 4 }
const article = { title: '', text: 'Four of them.', blocks: [{ kind: 'paragraph', start: 0, end: 13 }] }
const report = { id: 'a', title: 'A', publisher: null, published: null, url: 'https://paper.example/a', language: 'en', form: 'full', text: 'Four of them.', credit: [], cites: [], unknown: [] }
const mark = { figure: 0, outcome: 'differs', in: 'text', span }

describe('what comes in from another context', () => {
  it.each([
    [TO_BACKGROUND.state([3]), TO_BACKGROUND.state(['3'])],
    [TO_BACKGROUND.read([3, 1.5]), TO_BACKGROUND.read([3, true])],
    [TO_BACKGROUND.read([3, null]), TO_BACKGROUND.read([3])],
    [TO_BACKGROUND.pause([3, 'news.example', true]), TO_BACKGROUND.pause([3, '', true])],
    [TO_BACKGROUND.showFigure([3, 1.5, 0]), TO_BACKGROUND.showFigure([3, 1.5, -1])],
    [TO_BACKGROUND.showSpans([3, 1.5, [span]]), TO_BACKGROUND.showSpans([3, 1.5, []])],
    [TO_BACKGROUND.keepArticle([3, report, true]), TO_BACKGROUND.keepArticle([3, { ...report, text: null }, true])],
    [TO_BACKGROUND.keepArticle([3, { ...report, url: null }, false]), TO_BACKGROUND.keepArticle([3, { ...report, credit: [7] }, false])],
    [TO_BACKGROUND.marksStand([true, ['article.story > p.lead']]), TO_BACKGROUND.marksStand([true, ['p, * { display: none } p']])],
    [TO_BACKGROUND.marksStand([false, ['*']]), TO_BACKGROUND.marksStand([false, Array.from({ length: 25 }, () => 'p')])],
    [TO_BACKGROUND.markPressed([12.5, 1]), TO_BACKGROUND.markPressed([12.5, 0.5])],
    [TO_BACKGROUND.pageLoaded([12.5]), TO_BACKGROUND.pageLoaded([])],
    [TO_BACKGROUND.checkPassage([3, 'Some 300 left.', null]), TO_BACKGROUND.checkPassage([3, null, null])],
    [TO_BACKGROUND.checkPassage([3, '', '2024-03-05']), TO_BACKGROUND.checkPassage([3, '', 'yesterday'])],
    [TO_BACKGROUND.checkPassage([3, 'a'.repeat(20_001), null]), TO_BACKGROUND.checkPassage([3, 'a'.repeat(2_000_000), null])],
    [TO_BACKGROUND.datePassage([3, null]), TO_BACKGROUND.datePassage([3])],
    [TO_BACKGROUND.showMoreOfPassage([3, 40]), TO_BACKGROUND.showMoreOfPassage([3, 4_000])],
    [TO_BACKGROUND.keptPressed([12.5, 'h1']), TO_BACKGROUND.keptPressed([12.5, ''])],
    [TO_PAGE.read([null]), TO_PAGE.read(['yes'])],
    [TO_PAGE.paint([1.5, article, [mark]]), TO_PAGE.paint([1.5, article, [{ ...mark, in: 'margin' }]])],
    [TO_PAGE.paint([1.5, article, []]), TO_PAGE.paint([1.5, article, [null]])],
    [TO_PAGE.paint([1.5, { ...article, blocks: [] }, []]), TO_PAGE.paint([1.5, { ...article, blocks: [{ kind: 'paragraph', start: 0, end: 14 }] }, []])],
    [TO_PAGE.show([1.5, 'title', [span]]), TO_PAGE.show([1.5, 'title', [{ start: 1 }]])],
    [TO_PANEL.stateChanged([3, { document: null, state: { kind: 'closed', why: 'pdf' } }]), TO_PANEL.stateChanged([3, { state: null }])],
    [TO_PANEL.passageChanged([3, { state: null, last: '', kept: null }]), TO_PANEL.passageChanged([3, { state: { kind: 'read' }, last: '', kept: null }])],
    [TO_PANEL.passageChanged([3, { state: { kind: 'unread', asked: { text: '', said: null, page: null }, why: 'empty' }, last: '', kept: [] }]), TO_PANEL.passageChanged([3, { state: null, last: '', kept: [{ id: 'h1' }] }])],
    [TO_PANEL.askedFor([3]), TO_PANEL.askedFor([])],
    [TO_PANEL.markPressed([3, 0]), TO_PANEL.markPressed([3])],
  ])('is taken when it is well formed and refused when it is not (%#)', (good, bad) => {
    expect(good).toBe(true)
    expect(bad).toBe(false)
  })

  it('lets pages speak of themselves alone', () => {
    expect([...OF_PAGES]).toEqual(['pageLoaded', 'pageChanged', 'marksStand', 'markPressed', 'keptPressed', 'keptFound'])
  })
})
