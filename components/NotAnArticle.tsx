import type { NotArticle } from '../lib/article/article.ts'
import type { PanelActions } from './actions.ts'
import { Message } from './Message.tsx'
import { say } from './words/words.ts'

/** What the page looks like to the program; where there is text to read, the way stays open. */
export function NotAnArticle({ reason, actions }: { reason: NotArticle['reason']; actions: PanelActions }) {
  const readable = reason !== 'empty' && reason !== 'notText'
  return (
    <Message title={say('notArticle.title')} level={1}>
      <p>{say(`notArticle.${reason}`)}</p>
      <div class="acts">
        {readable
          ? <button type="button" class="btn" onClick={() => actions.readAnyway()}>{say('notArticle.anyway')}</button>
          : <button type="button" class="btn" onClick={() => actions.tryAgain()}>{say('act.tryAgain')}</button>}
      </div>
    </Message>
  )
}
