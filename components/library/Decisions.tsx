import { useMemo } from 'preact/hooks'
import { decisionKey, documentsOf, isArticleKey, isPassageKey } from '../../lib/decisions/decision.ts'
import { wordsOfDecision } from '../decision-words.ts'
import { Message } from '../Message.tsx'
import { formatDay } from '../words/dates.ts'
import { say } from '../words/words.ts'
import type { DecisionActions, DecisionsView, ShownDecision } from './decisions-view.ts'
import { useUndoing } from './highlights/undoing.ts'
import { notDone } from './not-done.ts'
import { UndoBar } from './UndoBar.tsx'

interface DecisionsProps {
  view: DecisionsView
  actions: DecisionActions
  announce(words: string): void
}

/** What the reader has decided, by the article beside which it was decided, each with a way back, and with a way back from that. */
export function Decisions({ view, actions, announce }: DecisionsProps) {
  const { decided, nameOf } = view
  const undoing = useUndoing(announce)
  const groups = useMemo(() => Map.groupBy(decided ?? [], ({ decision }) => documentsOf(decision)[0]!), [decided])
  if (decided === null) return <p class="lib__quiet" aria-busy="true">{say('collections.opening')}</p>
  const takeBack = (one: ShownDecision, who: (document: string) => string) => actions.takeBack(one).then(() => {
    const words = wordsOfDecision(one.decision, 'takenBack', who)
    undoing.add({ label: wordsOfDecision(one.decision, 'decided', who), words, undo: () => actions.putBack(one).then(() => say('decisions.back')) })
  }, (error: unknown) => announce(notDone(error)))
  return (
    <>
      {decided.length === 0
        ? <Message title={say('decisions.none')} level={2}><p>{say('decisions.what')}</p></Message>
        : <p class="keeping__count">{say('decisions.all', { count: decided.length, articles: groups.size })}</p>}
      {[...groups].map(([article, of]) => {
        const who = (document: string) => (document === article && isArticleKey(article) ? say('origin.thisArticle', { of: isPassageKey(article) ? 'passage' : 'article' }) : nameOf(document))
        return (
          <section key={article} class="decisions">
            <h2 class="shelf__title" dir="auto">{nameOf(article)}</h2>
            <ul class="decided">
              {of.map((one) => {
                const words = wordsOfDecision(one.decision, 'decided', who)
                return (
                  <li key={decisionKey(one.decision)}>
                    <p dir="auto">{words} <span class="decided__when">{say('decisions.made', { day: formatDay(one.made) })}</span></p>
                    <button type="button" class="jump" aria-label={say('decided.undoOf', { what: words })} onClick={() => void takeBack(one, who)}>{say('decided.undo')}</button>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
      {undoing.all.length > 0 && <div class="lib__removed">{undoing.all.map((one) => <UndoBar key={one.id} of={one} />)}</div>}
    </>
  )
}
