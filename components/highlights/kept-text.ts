import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** How long a pause in typing is waited for, in milliseconds. */
const PAUSE = 500

/** A text that is kept while it is written. */
export interface KeptText {
  text: string
  /** Whether the last try to keep it failed; the text is as it was written all the same. */
  failed: boolean
  /** Whether another window has written in it at the same time: both are kept, and the field shows both when it is left. */
  joined: boolean
  write(text: string): void
  /** Keeps it now, where something of it is not kept yet. */
  flush(): void
  /** The same when the field is left: from here on it shows what another window has made of it. */
  leave(): void
  /** Keeps it now, and waits for it. @returns what is not kept all the same; undefined where all is */
  settled(): Promise<string | undefined>
}

/**
 * A text of the device that is edited where it stands: kept at each pause, when its field is left, when it goes out of sight, and when the page is closed. What
 * another window has made of it comes in, but never into a field that is being written in.
 * @param kept what is on the device
 * @param keep given the text and the one it was begun from; settles when it is on the device, with what lies there then
 * @param lost given the same of a text that could not be kept once it was out of sight
 */
export function useKeptText(kept: string, keep: (text: string, begun: string) => Promise<string>, lost: (text: string, begun: string) => void): KeptText {
  const [text, setText] = useState(kept)
  const [failed, setFailed] = useState(false)
  const [joined, setJoined] = useState(false)
  const live = useRef({
    text: kept, safe: kept, last: kept, sent: new Set<string>(), busy: false, gone: false, going: Promise.resolve(), keep, lost, timer: undefined as ReturnType<typeof setTimeout> | undefined,
    /** From the first letter until the field is left, and what came from elsewhere meanwhile. */
    writing: false, there: null as string | null,
  }).current
  live.keep = keep
  live.lost = lost

  const take = (there: string) => {
    live.text = live.safe = there
    live.there = null
    setText(there)
  }

  const flush = useRef((leaving = false) => {
    clearTimeout(live.timer)
    // one at a time, so that an earlier text never comes behind a later one; a page that goes waits for nothing
    if ((live.busy && !leaving) || live.text === live.safe) return
    const sending = live.text
    live.sent.add(sending)
    // what is still on its way is no other window's
    const begun = live.busy ? live.last : live.safe
    live.busy = true
    live.last = sending
    live.going = live.keep(sending, begun).then((there) => {
      live.safe = sending
      live.there = there === sending ? null : there
      setFailed(false)
      if (live.there !== null) setJoined(true)
      settle()
      return true
    }, () => {
      setFailed(true)
      if (live.gone) live.lost(sending, begun)
      return false
    }).then((done) => {
      live.busy = false
      if (done) flush()
    })
  }).current

  /** Shows what came from elsewhere as soon as nothing is being written. */
  const settle = () => {
    if (live.writing || live.text !== live.safe) return
    // our own words on their way back are news from here on
    live.sent.clear()
    if (live.there !== null) take(live.there)
  }

  useLayoutEffect(() => {
    // our own words on their way back are no news
    if (kept === live.safe) live.there = null
    if (live.text !== live.safe || live.sent.has(kept)) return
    if (live.writing) live.there = kept
    else take(kept)
  }, [kept])
  useLayoutEffect(() => {
    const leave = () => flush(true)
    const hidden = () => document.visibilityState === 'hidden' && flush()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hidden)
      live.gone = true
      leave()
    }
  }, [])

  return {
    text, failed, joined,
    write(next) {
      if (!live.writing) setJoined(false)
      live.writing = true
      live.text = next
      setText(next)
      clearTimeout(live.timer)
      live.timer = setTimeout(flush, PAUSE)
    },
    flush: () => flush(),
    leave() {
      live.writing = false
      flush()
      settle()
    },
    async settled() {
      flush()
      while (live.busy) await live.going
      return live.text === live.safe ? undefined : live.text
    },
  }
}
