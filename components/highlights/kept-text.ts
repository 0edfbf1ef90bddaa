import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** How long a pause in typing is waited for, in milliseconds. */
const PAUSE = 500

/** A text that is kept while it is written. */
export interface KeptText {
  text: string
  /** Whether the last try to keep it failed; the text is as it was written all the same. */
  failed: boolean
  write(text: string): void
  /** Keeps it now, where something of it is not kept yet: when the field is left, and to try again. */
  flush(): void
}

/**
 * A text of the device that is edited where it stands: kept at each pause, when its field is left, when it goes out of sight, and when the page is closed. What
 * another window has made of it comes in, unless something written here still waits.
 * @param kept what is on the device
 * @param keep settles when it is on the device
 */
export function useKeptText(kept: string, keep: (text: string) => Promise<void>): KeptText {
  const [text, setText] = useState(kept)
  const [failed, setFailed] = useState(false)
  const live = useRef({ text: kept, safe: kept, sent: new Set<string>(), busy: false, keep, timer: undefined as ReturnType<typeof setTimeout> | undefined }).current
  live.keep = keep

  const flush = useRef((leaving = false) => {
    clearTimeout(live.timer)
    // one at a time, so that an earlier text never comes behind a later one; a page that goes waits for nothing
    if ((live.busy && !leaving) || live.text === live.safe) return
    const sending = live.text
    live.busy = true
    live.sent.add(sending)
    live.keep(sending).then(() => {
      live.safe = sending
      setFailed(false)
      return true
    }, () => {
      setFailed(true)
      return false
    }).then((done) => {
      live.busy = false
      if (done) flush()
    })
  }).current

  useLayoutEffect(() => {
    // our own words on their way back are no news
    if (live.text !== live.safe || live.sent.has(kept)) return
    live.text = live.safe = kept
    setText(kept)
  }, [kept])
  useLayoutEffect(() => {
    const leave = () => flush(true)
    const hidden = () => document.visibilityState === 'hidden' && flush()
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hidden)
      leave()
    }
  }, [])

  return {
    text, failed,
    write(next) {
      live.text = next
      setText(next)
      clearTimeout(live.timer)
      live.timer = setTimeout(flush, PAUSE)
    },
    flush() {
      flush()
      // from here on another window has its say
      if (live.text === live.safe) live.sent.clear()
    },
  }
}
