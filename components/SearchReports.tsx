import { useRef } from 'preact/hooks'
import { Turn } from './Glyph.tsx'
import { SearchHit } from './SearchHit.tsx'
import type { SearchActions, SearchView } from './search-view.ts'
import { formatList } from './words/numbers.ts'
import { Say } from './words/Say.tsx'
import { say } from './words/words.ts'

/** Lines to begin with; pressed, they stand in the field. */
const EXAMPLES = ['words', 'phrase', 'without', 'publisher', 'place', 'days', 'range', 'bound'] as const

/** Searching as you type: the field, what was found with each hit in its sentence, and how to ask for more than words. */
export function SearchReports({ view, actions }: { view: SearchView; actions: SearchActions }) {
  const { line, order, found, problems, failed } = view
  const field = useRef<HTMLInputElement>(null)
  const asked = line.trim() !== ''
  const example = (words: string) => {
    actions.search(words, order)
    field.current?.focus()
  }
  return (
    <div class="search">
      <div class="search__main">
        <search class="find search__field">
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5l3.5 3.5" /></svg>
          <input ref={field} type="search" dir="auto" value={line} autocomplete="off" spellcheck={false} aria-label={say('search.label')} placeholder={say('search.label')} onInput={({ currentTarget }) => actions.search(currentTarget.value, order)} />
        </search>
        <div class="search__state">
          <p role="status">{failed !== null ? say('search.failed') : asked && found !== null && countWords(view)}</p>
          {asked && found !== null && found.hits.length > 1 && (
            <label class="search__order"><span>{say('search.order')}</span>
              <select class="field" value={order} onChange={({ currentTarget }) => actions.search(line, currentTarget.value === 'newest' ? 'newest' : 'relevance')}>
                <option value="relevance">{say('search.order.relevance')}</option>
                <option value="newest">{say('search.order.newest')}</option>
              </select>
            </label>
          )}
        </div>
        {failed !== null && <code class="job__detail" tabIndex={0} role="region" aria-label={say('failed.detail')} dir="ltr" lang="en">{failed}</code>}
        {asked && <Notes view={view} />}
        {asked && found !== null && <ol class="hits">{found.hits.map((hit) => <SearchHit key={hit.report.id} hit={hit} actions={actions} />)}</ol>}
        {asked && found?.more && <button type="button" class="btn" onClick={() => actions.more()}>{say('search.more')}</button>}
      </div>
      <details class="more search__how" open={!asked && problems.length === 0}>
        <summary><Turn />{say('search.how')}</summary>
        <dl>{EXAMPLES.map((one) => <div key={one}><dt><button type="button" class="why__words" onClick={() => example(say(`search.example.${one}`))}>{say(`search.example.${one}`)}</button></dt><dd>{say(`search.means.${one}`)}</dd></div>)}</dl>
      </details>
    </div>
  )
}

/** What was left out of the line, and what stands in for words that no report holds. */
function Notes({ view: { problems, found } }: { view: SearchView }) {
  const respelled = found?.respelled ?? []
  if (problems.length + respelled.length === 0) return null
  return (
    <ul class="search__notes">
      {problems.map(({ kind, written }) => <li key={written}><Say words={`search.problem.${kind}`} args={{ written }} /></li>)}
      {respelled.map(({ word, as }) => <li key={word}><Say words="search.respelled" args={{ word, as: as.length === 0 ? 'none' : formatList(as) }} /></li>)}
    </ul>
  )
}

function countWords({ found, line }: SearchView): string {
  const { hits, more, done, read, candidates } = found!
  if (!done) return say('search.reading', { count: hits.length, read, candidates })
  if (hits.length === 0) return say('search.none', { line: line.trim() })
  return say(more ? 'search.first' : 'search.found', { count: hits.length })
}
