/**
 * Brings the first row of a figure into view, opens what it is closed in, and focuses it.
 * @param figure index in `Reading.figures`
 * @returns whether there is such a row
 */
export function goToRow(panel: HTMLElement, figure: number): boolean {
  const row = panel.querySelector<HTMLElement>(`[data-figure="${figure}"]`)
  if (!row) return false
  const closed = row.querySelector('details')
  if (closed && row.firstElementChild === closed) closed.open = true
  for (let around = row.parentElement; around && around !== panel; around = around.parentElement) {
    if (around instanceof HTMLDetailsElement) around.open = true
  }
  // at once: a reader who pressed a mark is looking for the row, not for the way to it
  row.scrollIntoView({ block: 'center' })
  row.focus({ preventScroll: true })
  return true
}
