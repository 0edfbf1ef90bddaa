import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Highlight, RowEvidence } from '../../lib/highlights/highlight.ts'
import { EvidenceActs, type TakingActions } from '../evidence/EvidenceActs.tsx'
import { lastWord } from '../whole-words.ts'
import { say } from '../words/words.ts'
import type { HighlightActions } from './highlight-actions.ts'
import { useKeptText } from './kept-text.ts'
import { KeptSides } from './KeptSides.tsx'
import { NoteField } from './NoteField.tsx'
import { TagField } from './TagField.tsx'

/** What is shown of a longer quote before the reader asks for the rest, in code units. */
const SHOWN = 420
/** Longest name of one, in code units. */
const NAME = 60

interface HighlightCardProps {
  highlight: Highlight
  actions: HighlightActions
  /** All tags of the reader, offered while one is written. */
  knownTags: readonly string[]
  /** Whether the page that is open has the passage; null where no page is asked (the library), or until it has answered. */
  place: 'found' | 'lost' | null
  /** What the page says there now, where it has changed the words. */
  now?: string
  /** Goes to the passage in the page; without it there is no button for it. */
  goTo?: (highlight: Highlight) => void
  /** Whether it is only held in the browser's memory, since the device has no room. */
  held?: boolean
  /** Whether the reader has come to it from its mark in the page. */
  isCurrent?: boolean
  /** What stands before it: in a list in which several can be chosen, the box to choose it by. */
  before?: ComponentChildren
  /** 0 where the Tab key stops at the card itself, as at one card of a list that is gone through by other keys. */
  tabIndex?: 0 | -1
  onKeyDown?: (event: KeyboardEvent) => void
  /** What takes a row along; without it there are no buttons for that. */
  taking?: TakingActions
  /** More that can be done with it, as buttons of class `quiet`: they stand in one line with "Delete". */
  children?: ComponentChildren
}

/**
 * One highlight with its note and tags, both written where they are read and kept without a button. It stands in a list (`<ul class="kept-list">`), keyed by the id of
 * the highlight, and holds nothing but what is being written: give it the highlight anew whenever the store has changed, and `actions` that settle when the
 * change is on the device. Its styles are in `highlights.css`.
 */
export function HighlightCard({ highlight, actions, knownTags, place, now, goTo, held = false, isCurrent = false, taking, before, tabIndex = -1, onKeyDown, children }: HighlightCardProps) {
  const { id, quote, article, note, tags } = highlight
  const [failed, setFailed] = useState(false)
  const name = nameOf(highlight)
  const written = useKeptText(note, (text, begun) => actions.note(id, text, begun), (text, begun) => actions.unkept?.(highlight, text, begun))
  const remove = async () => {
    setFailed(false)
    // what was just typed goes with it and comes back with it
    await actions.remove(highlight, await written.settled())
  }
  return (
    <li class="kept" data-highlight={id} tabIndex={tabIndex} aria-current={isCurrent ? 'true' : undefined} onKeyDown={onKeyDown}>
      {before}
      {highlight.kind === 'row' ? <KeptSides row={highlight.row} /> : <Quote quote={quote} language={article.language} title={article.title} />}
      {now !== undefined && (
        <div class="kept__now">
          <p>{say('highlight.now')}</p>
          <Quote quote={now} language={article.language} title="" />
        </div>
      )}
      {place === 'lost' && <p class="kept__lost">{say('highlight.lost')}</p>}
      {held && <p class="kept__lost">{say('highlight.held')}</p>}
      <NoteField written={written} of={name} />
      <TagField tags={tags} known={knownTags} of={name} add={(tag) => actions.tag(id, tag)} remove={(tag) => actions.untag(id, tag)} />
      <div class="kept__acts">
        {goTo !== undefined && place !== 'lost' && highlight.selectors !== null && (
          <button type="button" class="jump is-mine" aria-label={say('highlight.goToOf', { quote: name })} onClick={() => goTo(highlight)}>{say('highlight.goTo')}</button>
        )}
        {children}
        {taking !== undefined && highlight.kind === 'row' && <EvidenceActs evidence={() => Promise.resolve(highlight.row)} pair={pairOf(highlight.row)} actions={taking} />}
        <button type="button" class="quiet" aria-label={say('highlight.removeOf', { quote: name })} onClick={() => void remove().catch(() => setFailed(true))}>{say('highlight.remove')}</button>
      </div>
      {failed && <p class="note__failed" role="alert">{say('highlight.removeFailed')}</p>}
    </li>
  )
}

/** The two sides of a row in few words, for names of buttons. */
function pairOf({ mine, theirs }: RowEvidence): { mine: string; theirs: string; who: string } {
  return { mine: mine.wording, theirs: theirs.wording, who: theirs.publisher ?? theirs.title }
}

/** A highlight in few words, for names of buttons and for what is said of it. */
export function nameOf({ quote, article }: Pick<Highlight, 'quote' | 'article'>): string {
  return shorten(quote === '' ? article.title : quote)
}

/** The first words of a passage. */
export function shorten(words: string): string {
  return words.length <= NAME ? words : `${words.slice(0, Math.max(NAME / 2, lastWord(words, NAME)))} …`
}

function Quote({ quote, language, title }: { quote: string; language: string | null; title: string }) {
  const [all, setAll] = useState(false)
  const long = quote.length > SHOWN * 1.25
  // what is kept of a whole page has no words of its own
  if (quote === '') return <p class="kept__quote" dir="auto">{title}</p>
  return (
    <>
      <blockquote class="kept__quote is-quoted" dir="auto" lang={language ?? undefined}>{long && !all ? `${quote.slice(0, lastWord(quote, SHOWN))} …` : quote}</blockquote>
      {long && <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>{say(all ? 'highlight.less' : 'highlight.more')}</button>}
    </>
  )
}
