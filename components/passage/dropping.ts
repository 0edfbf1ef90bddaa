import { useEffect } from 'preact/hooks'
import type { PassageActions } from './passage-actions.ts'

/** Has words that are dropped on the panel compared; what is dropped on a field goes into the field, and files go where the browser takes them. */
export function useDroppedWords(actions: PassageActions | undefined): void {
  useEffect(() => {
    if (!actions) return undefined
    const hover = (event: DragEvent) => {
      if (hasWords(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!hasWords(event)) return
      event.preventDefault()
      const text = event.dataTransfer?.getData('text/plain') ?? ''
      // what came of it is told by the passage that comes
      if (text.trim() !== '') void actions.check(text).catch(() => {})
    }
    document.addEventListener('dragover', hover)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', hover)
      document.removeEventListener('drop', drop)
    }
  }, [actions])
}

function hasWords({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? []
  return types.includes('text/plain') && !types.includes('Files') && !(target instanceof Element && target.closest('textarea, input') !== null)
}
