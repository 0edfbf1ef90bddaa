import { SearchHit } from './SearchHit.tsx'
import type { SearchActions, SearchView } from './search-view.ts'
import { formatList } from './words/numbers.ts'
import { Say } from './words/Say.tsx'
import { say } from './words/words.ts'

/** What a search has come to: how many reports so far, what of the line was left out, each hit in its sentence. */
export function SearchResults({ view, actions }: { view: SearchView; actions: SearchActions }) {
  const { line, order, found, failed } = view
  const asked = line.trim() !== ''
  return (
    <>
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
      {asked && !view.stale && <Notes view={view} />}
      {asked && found !== null && <ol class="hits">{found.hits.map((hit) => <SearchHit key={hit.report.id} hit={hit} actions={actions} />)}</ol>}
      {asked && found?.more && <button type="button" class="btn" onClick={() => actions.more()}>{say('search.more')}</button>}
    </>
  )
}

/** What was left out of the line, and what stands in for words that no report holds. */
function Notes({ view: { found } }: { view: SearchView }) {
  const { problems, respelled } = found ?? { problems: [], respelled: [] }
  if (problems.length + respelled.length === 0) return null
  return (
    <ul class="search__notes">
      {problems.map(({ kind, written }) => <li key={written}><Say words={`search.problem.${kind}`} args={{ written }} /></li>)}
      {respelled.map(({ word, as }) => <li key={word}><Say words="search.respelled" args={{ word, as: as.length === 0 ? 'none' : formatList(as) }} /></li>)}
    </ul>
  )
}

function countWords({ found, line, stale }: SearchView): string {
  // what stands there until this line has found something is no answer to it
  if (stale) return ''
  const { hits, more, done, read, candidates, problems } = found!
  if (!done) return say('search.reading', { count: hits.length, read, candidates })
  // a line of nothing but what was left out asks for nothing
  if (hits.length === 0) return problems.length > 0 && candidates === 0 ? '' : say('search.none', { line: line.trim() })
  return say(more ? 'search.first' : 'search.found', { count: hits.length })
}
