import { useState } from 'preact/hooks'
import type { Article } from '../lib/article/article.ts'
import type { PanelActions } from './actions.ts'
import { say } from './words/words.ts'

/** Keeps the article's text in the library, in one press; pressed again it takes it out. Later articles are compared with what is kept. */
export function KeepArticle({ article, saved, actions }: { article: Article; saved: boolean; actions: PanelActions }) {
  const [failed, setFailed] = useState(false)
  const press = () => {
    setFailed(false)
    actions.keepArticle(article, !saved).catch(() => setFailed(true))
  }
  return (
    <p class="keep__one">
      <button type="button" class="keep__act" aria-pressed={saved} onClick={press}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M4 2.5h8v11l-4-3-4 3z" /></svg>
        <span>{say(saved ? 'keep.is' : 'keep.act')}</span>
      </button>
      <span role="status" class={failed ? 'keep__failed' : 'sr'}>{failed ? say('keep.failed') : saved && say('keep.said')}</span>
    </p>
  )
}
