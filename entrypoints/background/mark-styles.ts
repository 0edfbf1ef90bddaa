import type { Ground } from '../../lib/anchor/grounds.ts'

const LIGHT = { line: '#0b4f84', ground: 'rgb(11 79 132 / .07)', kept: 'rgb(222 168 40 / .3)', focus: '#0b4f84', onFocus: '#ffffff' }
const DARK = { line: '#8ec5f2', ground: 'rgb(142 197 242 / .14)', kept: 'rgb(230 191 104 / .26)', focus: '#8ec5f2', onFocus: '#0d1a26' }

/**
 * The styles of the marks in a page: the line tells the outcome, as the chip and the rule in the panel do.
 * @param dark whether the article stands on a dark ground
 * @param grounds the elements that they are for
 */
export function markStyles(dark: boolean, grounds: readonly Ground[]): string {
  const { line, ground, kept, focus, onFocus } = dark ? DARK : LIGHT
  const rule = (names: readonly string[], style: string): string => `${names.flatMap((name) => grounds.map((on) => `${on}::highlight(ss-${name})`)).join(', ')} { ${style} }`
  return `
${rule(['differs'], `text-decoration: underline 2px solid ${line}; background-color: ${ground};`)}
${rule(['far'], `text-decoration: underline 2px dashed ${line}; background-color: ${ground};`)}
${rule(['later'], `text-decoration: underline 1px solid ${line};`)}
${rule(['allows'], `text-decoration: underline 2px dotted ${line};`)}
${rule(['same'], `text-decoration: underline 1px double ${line};`)}
${rule(['kept'], `background-color: ${kept};`)}
${rule(['focus'], `background-color: ${focus}; color: ${onFocus};`)}
@media (forced-colors: active) {
  ${rule(['differs', 'far', 'later', 'allows', 'same'], 'text-decoration-color: CanvasText; background-color: transparent;')}
  ${rule(['kept'], 'background-color: Mark; color: MarkText;')}
  ${rule(['focus'], 'background-color: Highlight; color: HighlightText;')}
}`
}
