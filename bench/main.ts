// What the program costs: `npm run bench -- [PART]`.
import { runPart, type Part } from '../scripts/parts.ts'

const PARTS: Record<string, Part> = {
  backup: { what: 'time of restoring a backup of 10,000 highlights in Chromium, and what a full disk does', load: () => import('./backup.ts') },
  cold: { what: 'a cold start of the extension in Chromium, from the index on the device to the answer; memory of the background', load: () => import('./cold.ts') },
  compare: { what: 'time of one article beside ten reports, their figures read', load: () => import('./compare.ts') },
  figures: { what: 'speed of reading figures, time against the length of the text, memory', load: () => import('./figures-time.ts') },
  import: { what: 'speed of reading files of each format, and of importing them in Chromium', load: () => import('./import.ts') },
  library: { what: 'the library with 10,000 highlights in Chromium: a backup restored, letters typed, the list scrolled', load: () => import('./library.ts') },
  highlights: { what: 'time of finding and painting 2,000 highlights on a long page in Chromium', load: () => import('./highlights.ts') },
  layouts: { what: 'what the postings of an index take in several layouts, and how fast they are read', load: () => import('./layouts.ts') },
  living: { what: 'what a reading takes of the main thread of made-up pages in Chromium, and its longest task', load: () => import('./living.ts') },
  match: { what: 'time, memory and stored bytes of finding the reports of an article as the corpus grows, beside plain BM25 and three packages; draws docs/growth.svg', load: () => import('./match.ts') },
  pages: { what: 'time of reading saved pages in Chromium, beside Readability on the same pages', load: () => import('./pages.ts') },
  size: { what: 'size of what the extension puts into a page', load: () => import('./size.ts') },
}

process.exitCode = await runPart(PARTS, 'figures', process.argv.slice(2))
