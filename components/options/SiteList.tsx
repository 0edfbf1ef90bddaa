import { useRef } from 'preact/hooks'

interface SiteRow {
  host: string
  /** Words of the button, and the same with the site named, for those who hear it alone. */
  act: string
  actOn: string
  press(): Promise<void>
}

/** Sites, each with one thing that can be done to it; whoever took one out by the keyboard goes on at the next. */
export function SiteList({ sites, failed }: { sites: readonly SiteRow[]; failed(): void }) {
  const list = useRef<HTMLUListElement>(null)
  if (sites.length === 0) return null
  const press = (at: number, row: SiteRow) => {
    row.press().then(() => {
      const buttons = list.current?.querySelectorAll('button') ?? []
      buttons[Math.min(at, buttons.length - 1)]?.focus()
    }, failed)
  }
  return (
    <ul class="sites" ref={list}>
      {sites.map((row, at) => (
        <li key={row.host}><bdi>{row.host}</bdi> <button type="button" class="jump" aria-label={row.actOn} onClick={() => press(at, row)}>{row.act}</button></li>
      ))}
    </ul>
  )
}
