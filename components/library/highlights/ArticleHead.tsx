import { isPasted, type Shelved } from '../../../lib/highlights/shelf.ts'
import { formatDate } from '../../words/dates.ts'
import { say } from '../../words/words.ts'
import type { KeptActions } from './kept-view.ts'

interface ArticleHeadProps {
  of: Shelved
  actions: Pick<KeptActions, 'open'>
  removeArticle(of: Shelved): void
}

/** The article that highlights are of: its title, whose it is and of when, whether its text is kept too. */
export function ArticleHead({ of, actions, removeArticle }: ArticleHeadProps) {
  const { article, saved } = of
  const { title, publisher, published, language } = article
  const address = article.address || (saved?.url ?? '')
  // a passage has its own words for a title, which stand below it
  const name = isPasted(of) ? say('passage.title') : title || address || say('shelf.untitled')
  return (
    <div class="shelf__head">
      <h2 class="shelf__title" dir="auto" lang={isPasted(of) ? undefined : language ?? undefined}>{name}</h2>
      <ul class="dotted shelf__by">
        {!isPasted(of) && <li>{publisher === null ? say('head.noPublisher') : <bdi>{publisher}</bdi>}</li>}
        {!isPasted(of) && <li>{published === null ? say('card.undated') : <bdi>{formatDate(published)}</bdi>}</li>}
        {saved !== null && <li class="shelf__kept"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 2.5h8v11l-4-3-4 3z" /></svg>{say('shelf.kept')}</li>}
      </ul>
      <p class="shelf__acts">
        {/^https?:/i.test(address) && (
          <a class="jump" href={address} target="_blank" rel="noreferrer" aria-label={say('act.originalOf', { report: name })} onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
            event.preventDefault()
            actions.open(address)
          }}>{say('act.original')}</a>
        )}
        {saved !== null && <button type="button" class="quiet" aria-label={say('shelf.removeOf', { name })} onClick={() => removeArticle(of)}>{say('shelf.remove')}</button>}
      </p>
    </div>
  )
}
