// How well the program reads, on public sets: `npm run eval -- [PART]`.
import { runPart, type Part } from '../scripts/parts.ts'

const PARTS: Record<string, Part> = {
  pages: { what: 'articles of saved pages, in jsdom; with --browser in Chromium beside it', load: () => import('./pages.ts') },
  figures: { what: 'figures of our own cases, field by field, and the scores of the set "figures"; with --misses what goes wrong', load: () => import('./figures.ts') },
  weights: { what: 'the weights of comparing, fitted to the pairs that may be looked at and to those of news', load: () => import('./weights.ts') },
  anchors: { what: 'passages found again in pages after an edit, of our own; with --misses what goes wrong', load: () => import('./anchors.ts') },
  pairs: { what: 'pairs of figures of our own: which are compared, and how; with --misses those that go wrong', load: () => import('./pairs.ts') },
  match: { what: 'the bundled story hidden among 5 to 5,000 other reports, with dates and without; --crowd FILE.jsonl takes others than our own; --misses', load: () => import('./match.ts') },
  passages: { what: 'passages of labelled reports of the set "matching": whether the reports of their event are found; the weights, fitted', load: () => import('./passages.ts') },
  profiles: { what: 'what the numbers of our own cases are taken for, by field and by kind of wording; with --misses what goes wrong', load: () => import('./profiles.ts') },
  reasons: { what: 'the reasons of the related reports of the set "matching"; --labels prints some of them', load: () => import('./reasons.ts') },
  clusters: { what: 'mixed events of the set "matching" parted again, by collection', load: () => import('./clusters.ts') },
}

process.exitCode = await runPart(PARTS, 'pages', process.argv.slice(2))
