import { readFileSync } from 'node:fs'
import type { Easel } from './sheet.ts'

/** What Chrome's and Edge's stores show in their lists. */
const TILES = { 'tile-440x280': [440, 280], 'tile-1400x560': [1400, 560] } as const
/** Side of the logo that Edge's asks for. */
const LOGO = 300

const tokens = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8')
const icon = readFileSync(new URL('../../public/icon/icon.svg', import.meta.url), 'utf8')
const { description } = JSON.parse(readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8')) as Record<string, { message: string }>

/** Pictures of the name and of what it does, in the panel's own type and colours: two wordings, side by side. PNG in base64 by name. */
export async function drawTiles(easel: Easel): Promise<Record<string, string>> {
  const pictures: Record<string, string> = {}
  for (const [name, [width, height]] of Object.entries(TILES)) {
    const unit = height / 280
    await easel.setViewport({ width, height })
    await easel.setContent(`<!doctype html><style>${tokens}
      html { font-size: ${16 * unit}px }
      body { margin: 0; height: 100vh; background: var(--paper); color: var(--ink); display: grid; align-content: center; justify-content: center; gap: 1.35rem; font-family: var(--sans) }
      h1 { margin: 0; display: flex; align-items: center; gap: .6rem; font-size: 1.35rem; font-weight: 700 }
      h1 svg { width: 2rem; height: 2rem }
      .pair { display: grid; grid-template-columns: auto auto; font-family: var(--serif); width: max-content }
      .pair > * { padding: 0 1.3rem }
      .pair > :first-child { padding-inline-start: 0; color: var(--mine); border-inline-end: 1.5px solid var(--ink) }
      i, b { display: block; font-weight: 400; line-height: 1.15 }
      i { font-size: 1rem; height: 1.15em }
      b { font-size: 3.1rem; letter-spacing: -.01em }
      p { margin: 0; font-size: .84rem; line-height: 1.45; color: var(--ink-2); width: 21rem }
    </style><h1>${icon}Second Source</h1>
    <div class="pair"><div><i>about</i><b>7,000</b>troops</div><div><i></i><b>7,500</b>soldiers</div></div>
    <p>${description!.message}</p>`)
    pictures[name] = await easel.screenshot({ encoding: 'base64' })
  }
  await easel.setViewport({ width: LOGO, height: LOGO })
  await easel.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${icon}`)
  pictures[`logo-${LOGO}`] = await easel.screenshot({ encoding: 'base64', omitBackground: true })
  return pictures
}
