import type { JSX } from 'preact'

const ICONS: Record<'find' | 'out' | 'in', JSX.Element> = {
  find: <><circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5l3.5 3.5" /></>,
  out: <path d="M8 2v8M5 7l3 3 3-3M3 13.5h10" />,
  in: <path d="M8 10V2M5 5l3-3 3 3M3 13.5h10" />,
}

/** A small picture beside words that say the same. */
export function Icon({ of }: { of: keyof typeof ICONS }) {
  return <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">{ICONS[of]}</svg>
}
