import { Message } from '../../Message.tsx'
import { Say } from '../../words/Say.tsx'
import { say } from '../../words/words.ts'

/** Where nothing is kept yet: how something comes here. */
export function NothingKept() {
  return (
    <Message title={say('shelf.empty')} level={2}>
      <ul class="teach">
        {(['passage', 'row', 'article', 'import'] as const).map((way) => <li key={way}><Say words={`shelf.empty.${way}`} /></li>)}
      </ul>
      <p class="say__aside">{say('shelf.empty.stays')}</p>
    </Message>
  )
}
