import { isSaved } from '../lib/corpus/collection.ts'
import { parseEdtf } from '../lib/text/edtf.ts'
import type { Reading, ReadingReport } from '../lib/reading.ts'
import { Glyph } from './Glyph.tsx'
import { rowCount, type Rows } from './rows.ts'
import { kindOf } from './text-kind.ts'
import { Say } from './words/Say.tsx'
import { formatDate } from './words/dates.ts'
import { comma, say } from './words/words.ts'

/** What was compared with what, and what was not: without these lines silence reads as agreement. */
export function HonestyLines({ reading, rows }: { reading: Reading; rows: Rows }) {
  const { corpus, reports, beyond, origins, figures, article } = reading
  // an origin is known where it joins two documents, the article being one; a document alone is of an origin that nobody states
  const known = origins.filter(({ members }) => members.length > 1)
  const joined = known.flatMap(({ members }) => members).filter((member) => member !== '').length
  const unstated = reports.length - joined
  const from = { joined, origins: known.length, unstated }
  const saved = reports.filter(({ report }) => isSaved(report))
  const newest = corpus.newest === null ? 'none' : formatDate(corpus.newest)
  return (
    <ul class="facts" aria-label={say('honesty.label')}>
      <li><Glyph of={glyphOf(reports.length, joined, known.length, unstated)} /><span>
        {reports.length === 0 ? <Say words="honesty.corpus" args={{ reports: corpus.reports, newest }} />
          : beyond.more === 0 ? <Say words="honesty.related" args={{ all: corpus.reports, newest, reports: reports.length, ...toldBy(reports), ...from }} />
          : <>
            <Say words="honesty.corpus" args={{ reports: corpus.reports, newest }} />. <Say words="honesty.nearest" args={{ all: reports.length + beyond.more, shown: reports.length, open: beyond.open ? 'yes' : 'no', told: toldBy(reports).told }} />. <Say words="honesty.nearestOrigins" args={{ shown: reports.length, ...from }} />
          </>}
        {isNewer(article.published, corpus.newest) && <>. {say('honesty.newer', { of: kindOf(reading) })}</>}
      </span></li>
      {saved.length > 0 && <li><Glyph of="kept" /><span><Say words="honesty.saved" args={{ count: saved.length, told: toldBy(saved).told }} /></span></li>}
      <li><Glyph of="sheet" /><span>
        <Say words="honesty.figures" args={{ figures: figures.length, beside: rows.beside, rows: rowCount(rows) }} />
        {rows.silent.length > 0 && comma() + say('honesty.silent', { count: rows.silent.length })}
        {rows.misread.length > 0 && comma() + say('honesty.misread', { count: rows.misread.length })}
      </span></li>
    </ul>
  )
}

/** What is known of the origins of so many reports: the sign before them. */
function glyphOf(reports: number, joined: number, origins: number, unstated: number) {
  if (reports < 2) return reports === 0 ? 'stack' : 'single'
  if (joined === 0) return 'unknown'
  return unstated === 0 && origins === 1 ? 'one' : 'some'
}

/** How many tell of the event itself, and how many are of its subject alone. */
function toldBy(reports: readonly ReadingReport[]) {
  const events = reports.filter(({ relation }) => relation === 'event').length
  return { told: events === reports.length ? 'all' : events === 0 ? 'none' : 'some', events, subjects: reports.length - events }
}

/** Whether every day that the article may be of is later than every day that the newest report may be of. */
function isNewer(published: string | null, newest: string | null): boolean {
  const [article, report] = [published === null ? null : parseEdtf(published), newest === null ? null : parseEdtf(newest)]
  return article !== null && report !== null && article.earliest > report.latest
}
