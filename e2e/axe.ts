import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Light, Panel } from './panel.ts'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// the page may be another than that in which the script runs, whose names are then not the page's; nor its clock, which browsers slow down behind other tabs
const RUN = new Function('document', 'light', `
  const window = document.defaultView, getComputedStyle = window.getComputedStyle.bind(window), Node = window.Node
  const setTimeout = window.setTimeout.bind(window), clearTimeout = window.clearTimeout.bind(window)
  ${SOURCE}
  return window.axe.run(document, light === 'forced' ? { rules: { 'color-contrast': { enabled: false } } } : {}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary)))
`) as (document: Document, light: Light) => Promise<string[]>

/** What axe finds on a page of the extension: rule, what is wrong and where, of every violation. @param light in which forced colours are the reader's own, so that nothing is asked of them */
export function axeFindings(page: Panel, light: Light = 'light'): Promise<string[]> {
  return page.run(RUN, light)
}
