/**
 * Brings the first row of a figure into view, opens what it is closed in, and focuses it. A row of a kind that the reader has left out comes behind those of the others.
 * @param figure index in `Reading.figures`
 * @param show called where the row is hidden: from then on it is shown
 * @returns whether there is such a row
 */
export function goToRow(panel: HTMLElement, figure: number, show: () => void): boolean {
  const rows = [...panel.querySelectorAll<HTMLElement>(`[data-figure~="${figure}"]`)]
  const row = rows.find((one) => one.closest('.kind:not([hidden])')) ?? rows[0]
  if (!row) return false
  const hidden = row.closest<HTMLElement>('.kind[hidden]')
  if (hidden) {
    // at once, since what is drawn anew comes after the scrolling
    hidden.hidden = false
    show()
  }
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
