import { SMALL, WIDE } from './plot-frame.ts'
import { wrapped } from './plot-text.ts'

/** The border of the picture, in px. */
const BORDER = 24
const WIDTH = WIDE + 2 * BORDER
/** What a program that knows no style sheets must find on each shape. */
const CARRIED = ['fill', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-linejoin', 'paint-order', 'font-family', 'font-size', 'font-weight', 'direction', 'unicode-bidi'] as const
const SVG = 'http://www.w3.org/2000/svg'

/**
 * A plot as a picture that stands for itself: its title above, below who gives each mark and where it is from. Each shape carries its colours, light ones whatever the panel has, so that
 * any program can open it.
 * @param chart laid out for its width
 * @param notes lines below, in small print
 * @returns the element, with its width and height in px
 */
export function plotFile(chart: SVGSVGElement, title: string, notes: readonly string[]): { svg: SVGSVGElement; width: number; height: number } {
  const host = document.createElement('div')
  host.className = 'plot-file'
  host.setAttribute('aria-hidden', 'true')
  document.body.append(host)
  try {
    const svg = host.appendChild(document.createElementNS(SVG, 'svg'))
    const inner = svg.appendChild(chart)
    const high = Number(chart.getAttribute('height'))
    const lines = notes.flatMap((note) => wrapped(note, WIDE, SMALL))
    const [top, height] = [BORDER + 28, BORDER + 28 + high + 14 + lines.length * 17 + BORDER]
    set(inner, { x: BORDER, y: top, width: WIDE, height: high, overflow: 'visible' })
    for (const one of inner.querySelectorAll('.mark__room')) one.remove()
    addText(svg, 'plot-file__title', BORDER + 12, title)
    lines.forEach((line, at) => addText(svg, 'plot-file__note', top + high + 14 + (at + 1) * 17 - 5, line))
    for (const one of [inner, ...svg.querySelectorAll<SVGElement>('line, path, circle, text, tspan')]) {
      const style = getComputedStyle(one)
      for (const name of CARRIED) one.setAttribute(name, style.getPropertyValue(name))
    }
    const ground = document.createElementNS(SVG, 'rect')
    set(ground, { width: '100%', height: '100%', fill: getComputedStyle(host).backgroundColor })
    svg.prepend(ground)
    set(svg, { xmlns: SVG, width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` })
    for (const one of svg.querySelectorAll('*')) for (const name of ['class', 'style', 'tabindex', 'role', 'aria-label', 'aria-hidden']) one.removeAttribute(name)
    return { svg, width: WIDTH, height }
  } finally {
    host.remove()
  }
}

/** A line that begins at the border where lines of the reader's language begin. */
function addText(svg: SVGSVGElement, name: string, y: number, words: string): void {
  const text = svg.appendChild(document.createElementNS(SVG, 'text'))
  const { dir } = document.documentElement
  set(text, { class: name, x: dir === 'rtl' ? WIDTH - BORDER : BORDER, y, ...(dir === 'rtl' ? { direction: dir } : {}) })
  text.textContent = words
}

function set(element: SVGElement, attributes: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}
