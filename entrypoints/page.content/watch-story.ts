import type { Drafted } from '../../lib/article/draft-article.ts'
import { tracesOf, turnOf, type Traces } from './story.ts'
import { watchAddress } from './watch-address.ts'

/** How long a page that changes is left to itself before it is looked at: at first, and at most. */
const SOON = 80
const LATE = 1_000
/** How long a page without an article may take to bring one, from the time that it was read, or named another address. */
const ARRIVES_WITHIN = 30_000
/** How long an article that has come may go on arriving, where it came by itself or was read soon after its page was opened. */
const SETTLES_WITHIN = 3_000
/** How long a page between two articles is not said to have none. */
const EMPTY_FOR = 1_500
/** A look at the whole page takes at most this share of the time; a page in which nothing was found is looked at less and less often. */
const SHARE = 0.1
const MOST_PATIENT = 60_000
/** How often a page that has moved is read though nothing in it has changed. */
const MOST_OWED = 3
/** How many articles a page may show one after the other within a minute without naming another address; beyond that the reader is asked. */
const MOST_UNASKED = 3

export interface StoryNews {
  /** Another article stands in the page than the one that was read, or one where there was none. */
  onOther(now: Drafted): void
  /** The article that was read has other words. Said once. */
  onChanged(): void
}

/**
 * Watches whether a page still shows what was read of it. Looks that cost next to nothing follow a change of the page, after 80 ms, and after up to a second where it
 * never rests; one that finds the article gone, or its words changed, has the whole page read. The page is not listened to while a look is due, so that however much it
 * changes, it is heard of once for each look.
 * @param look reads the page
 */
export function watchStory(document: Document, look: () => Promise<Drafted>, { onOther, onChanged }: StoryNews) {
  let known: { drafted: Drafted; traces: Traces } | null = null
  /** The same, as long as nothing has changed since. */
  let fresh: Drafted | null = null
  let [movedAt, movingUntil] = [0, 0]
  let timer: ReturnType<typeof setTimeout> | null = null
  let dueAt = 0
  let [pause, heardAt] = [SOON, 0]
  /** When the whole page may be read next: because of what that costs, and because nothing came of it before. */
  let [dearBefore, notBefore] = [0, 0]
  /** When other articles came without another address. */
  let unasked: number[] = []
  /** Readings of the whole page since it moved that found nothing new. */
  let fruitless = 0
  /** Whether the whole page is to be read though nothing in it may have changed: another of its articles may be in view. */
  let owed = false
  let [looking, touched, said, placed] = [false, false, false, false]

  const observer = new MutationObserver(() => {
    observer.disconnect()
    touched = true
    fresh = null
    const now = performance.now()
    // a page that had come to rest is looked at soon again
    if (now - heardAt > 2 * LATE) pause = SOON
    heardAt = now
    due(pause)
  })
  const isEmpty = ({ draft }: Drafted): boolean => draft.notArticle !== null && !draft.forced
  const isMoving = (): boolean => performance.now() < movingUntil
  const listen = (): void => {
    if (known && (isMoving() || !isEmpty(known.drafted))) observer.observe(document, { subtree: true, childList: true, characterData: true })
  }
  const due = (ms: number): void => {
    if (!known) return
    const at = performance.now() + ms
    if (timer !== null && dueAt <= at) return
    if (timer !== null) clearTimeout(timer)
    dueAt = at
    timer = setTimeout(glance, ms)
  }
  const glance = (): void => {
    timer = null
    // nobody sees what a hidden tab shows; it is looked at when it is shown
    if (!known || looking || document.hidden) return
    listen()
    const isGone = known.traces.isGone(placed)
    placed = false
    // an article that is written anew under the same words again and again is no other
    const left = (isGone && fruitless <= MOST_OWED ? dearBefore : notBefore) - performance.now()
    if (!isGone && !(owed && isMoving()) && (said || !known.traces.isTouched())) pause = Math.min(1.5 * pause, LATE)
    else if (left > 0) due(left)
    else void whole(isGone || isMoving())
  }
  /** Reads the whole page. @param isOpen whether whatever else stands there now is to be read, not only told of */
  const whole = async (isOpen: boolean): Promise<void> => {
    const before = known
    looking = true
    touched = owed = false
    const began = performance.now()
    const now = await look().finally(() => (looking = false))
    const end = performance.now()
    if (before === null || known !== before) return
    const turn = turnOf(before.drafted.draft, now.draft)
    const isAsked = end < movingUntil
    unasked = unasked.filter((at) => end - at < MOST_PATIENT)
    if (turn === 'same') {
      known = { drafted: now, traces: tracesOf(document, now) }
      fruitless += 1
      owed = fruitless <= MOST_OWED
      if (owed && isMoving()) due(SOON * 4 ** fruitless)
    } else if (isOpen && isEmpty(now) && !isEmpty(before.drafted) && end < movedAt + EMPTY_FOR) {
      owed = true
      due(movedAt + EMPTY_FOR - end)
    } else if ((isOpen || turn === 'other') && (isAsked || unasked.length < MOST_UNASKED)) {
      become(now)
      if (!isAsked) unasked.push(end)
      // what still arrives is read as well, but no longer than that
      if (!isEmpty(now)) movingUntil = isAsked ? Math.min(movingUntil, end + SETTLES_WITHIN) : end + SETTLES_WITHIN
      fresh = touched ? null : now
      onOther(now)
    } else {
      fruitless += 1
      if (!said) onChanged()
      said = true
    }
    dearBefore = end + (end - began) / SHARE
    notBefore = Math.max(dearBefore, end + Math.min(MOST_PATIENT, SOON * 2 ** fruitless))
    if (touched) due(pause)
  }
  const become = (drafted: Drafted): void => {
    known = { drafted, traces: tracesOf(document, drafted) }
    said = owed = false
    fruitless = 0
  }
  const shown = (): void => due(SOON)
  const stopAddress = watchAddress((move) => {
    if (move === 'place') placed = true
    else {
      movedAt = performance.now()
      movingUntil = movedAt + ARRIVES_WITHIN
      owed = true
      if (move === 'page') fruitless = dearBefore = notBefore = 0
    }
    pause = SOON
    // where nothing more happens, the article stood there before its address
    due(SOON)
  })
  document.addEventListener('visibilitychange', shown)

  return {
    /** What stands in the page, where it was just read and nothing has changed since. */
    fresh: (): Drafted | null => fresh,

    /** Watches what was just read of the page. */
    follow(drafted: Drafted): void {
      const isFirst = known === null
      become(drafted)
      const now = performance.now()
      // pages that are made by their scripts have their text a while after they are there; one that has long been there is read again when the reader asks
      const isYoung = isFirst && (now < SETTLES_WITHIN || document.readyState !== 'complete')
      movingUntil = Math.max(movingUntil, isEmpty(drafted) ? now + ARRIVES_WITHIN : isYoung ? now + SETTLES_WITHIN : 0)
      observer.disconnect()
      listen()
    },

    stop(): void {
      known = null
      if (timer !== null) clearTimeout(timer)
      observer.disconnect()
      stopAddress()
      document.removeEventListener('visibilitychange', shown)
    },
  }
}
