import type { Hit } from '../lib/search/hit.ts'
import type { Span } from '../lib/text/span.ts'
import { opening } from './Original.tsx'
import { originalOf } from './report-name.ts'
import type { SearchActions } from './search-view.ts'
import { lastWord, nextWord } from './whole-words.ts'
import { formatDate } from './words/dates.ts'
import { say } from './words/words.ts'

/** Letters of a long sentence that are shown before the first mark and behind the last. */
const BEFORE = 160
const BEHIND = 200

/** A report that was found: its title, whose and when it is, and the sentence that shows why. */
export function SearchHit({ hit, actions }: { hit: Hit; actions: SearchActions }) {
  const { report, titleMarks, sentence, marks } = hit
  const url = originalOf(report)
  const title = report.title === '' ? say('search.untitled') : <Marked text={report.title} within={{ start: 0, end: report.title.length }} marks={titleMarks} />
  const collection = actions.collectionOf(report)
  return (
    <li class="hit">
      <h2 class="card__title" dir="auto" lang={report.language ?? undefined}>{url === null ? title : <a href={url} target="_blank" rel="noreferrer" onClick={opening(url, actions)}>{title}</a>}</h2>
      <p class="hit__by"><bdi>{report.published === null ? say('card.undated') : formatDate(report.published)}</bdi>{report.publisher !== null && <> · <bdi>{report.publisher}</bdi></>}{collection !== null && <> · <bdi class="hit__in">{collection}</bdi></>}</p>
      {sentence.end > sentence.start && <p class="hit__said" dir="auto" lang={report.language ?? undefined}><Excerpt text={report.text} sentence={sentence} marks={marks} /></p>}
      {report.form === 'account' && <p class="hit__form">{say('card.summary')}</p>}
    </li>
  )
}

/** The sentence, a long one cut around what was looked for. */
function Excerpt({ text, sentence, marks }: { text: string; sentence: Span; marks: readonly Span[] }) {
  const first = marks[0] ?? { start: sentence.start, end: sentence.start }
  const start = first.start - sentence.start > BEFORE ? nextWord(text, first.start - BEFORE) : sentence.start
  const last = marks.findLast(({ end }) => end - start < BEFORE + BEHIND * 2) ?? first
  const end = sentence.end - last.end > BEHIND ? lastWord(text, last.end + BEHIND) : sentence.end
  return <>{start > sentence.start && '… '}<Marked text={text} within={{ start, end }} marks={marks} />{end < sentence.end && ' …'}</>
}

function Marked({ text, within, marks }: { text: string; within: Span; marks: readonly Span[] }) {
  let at = within.start
  const parts = marks.filter(({ start, end }) => start >= within.start && end <= within.end).map(({ start, end }) => {
    const before = text.slice(at, start)
    at = end
    return <>{before}<mark>{text.slice(start, end)}</mark></>
  })
  return <>{parts}{text.slice(at, within.end)}</>
}
