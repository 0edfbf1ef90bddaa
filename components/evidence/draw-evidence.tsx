import { render } from 'preact'
import type { RowEvidence } from '../../lib/highlights/highlight.ts'
import { svgToPng } from '../svg-to-png.ts'
import tokens from '../tokens.css?inline'
import { evidenceParts } from './evidence-parts.ts'
import look from './evidence-picture.css?inline'
import { EvidencePicture } from './EvidencePicture.tsx'

/** Width of the picture in CSS pixels; it has twice as many of its own. */
const WIDTH = 680
/** As high as it may become before it is measured. */
const TALL = 20_000

/**
 * A row as a picture (PNG), light whatever the panel is. The browser sets it as it sets a page, so that words of any script wrap and stand on their side; it
 * is measured out of sight first, since a picture must know how high it is.
 */
export async function drawEvidence(row: RowEvidence): Promise<Blob> {
  const host = document.createElement('div')
  host.setAttribute('aria-hidden', 'true')
  host.style.cssText = `all: initial; position: fixed; inset: 0 auto auto 0; inline-size: 0; block-size: 0; overflow: hidden; visibility: hidden; color-scheme: light`
  document.body.append(host)
  const root = host.attachShadow({ mode: 'closed' })
  const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'
  try {
    render(
      <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={TALL}>
        <style>{tokens}{look}</style>
        <foreignObject width={WIDTH} height={TALL}><EvidencePicture parts={evidenceParts(row)} outcome={row.outcome} dir={dir} /></foreignObject>
      </svg>, root)
    const svg = root.querySelector('svg')!
    const height = Math.ceil(root.querySelector('.evidence')!.getBoundingClientRect().height)
    for (const sized of [svg, svg.querySelector('foreignObject')!]) sized.setAttribute('height', String(height))
    return await svgToPng(svg, WIDTH, height)
  } finally {
    render(null, root)
    host.remove()
  }
}
