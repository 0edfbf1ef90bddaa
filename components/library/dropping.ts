import { useEffect, useState } from 'preact/hooks'
import { droppedFiles, hasFiles } from './dropped-files.ts'
import type { Chosen } from './importing.ts'

/**
 * Files dropped anywhere on the page. Without it the browser would leave the page and show the file.
 * @returns whether files are being dragged over the page, and the last drop, each drop another object
 */
export function useDropping(): { over: boolean; dropped: Chosen | null } {
  const [over, setOver] = useState(false)
  const [dropped, setDropped] = useState<Chosen | null>(null)
  useEffect(() => {
    // entering a child comes before leaving its parent, so that they are counted
    let inside = 0
    const count = (event: DragEvent, change: 1 | -1) => {
      if (!hasFiles(event.dataTransfer)) return
      inside = Math.max(0, inside + change)
      setOver(inside > 0)
    }
    const enter = (event: DragEvent) => count(event, 1)
    const leave = (event: DragEvent) => count(event, -1)
    const hover = (event: DragEvent) => {
      if (hasFiles(event.dataTransfer)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      inside = 0
      setOver(false)
      if (!event.dataTransfer || !hasFiles(event.dataTransfer)) return
      event.preventDefault()
      void droppedFiles(event.dataTransfer).then((found) => setDropped({ ...found, into: null }))
    }
    const listened = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const
    for (const [name, listen] of Object.entries(listened)) document.addEventListener(name, listen as EventListener)
    return () => { for (const [name, listen] of Object.entries(listened)) document.removeEventListener(name, listen as EventListener) }
  }, [])
  return { over, dropped }
}
