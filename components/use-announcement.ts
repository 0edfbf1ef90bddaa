import { useCallback, useState } from 'preact/hooks'

/** What a page's live region says, and what has it say something else: words said twice are heard twice. */
export function useAnnouncement(): [string, (words: string) => void] {
  const [{ words, turn }, set] = useState({ words: '', turn: 0 })
  const announce = useCallback((next: string) => set(({ turn }) => ({ words: next, turn: turn + 1 })), [])
  return [turn % 2 === 0 ? words : `${words}\u00a0`, announce]
}
