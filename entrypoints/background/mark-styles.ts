const LIGHT = { line: '#0b4f84', ground: 'rgb(11 79 132 / .07)', kept: 'rgb(222 168 40 / .3)', focus: '#0b4f84', onFocus: '#ffffff' }
const DARK = { line: '#8ec5f2', ground: 'rgb(142 197 242 / .14)', kept: 'rgb(230 191 104 / .26)', focus: '#8ec5f2', onFocus: '#0d1a26' }

/**
 * The styles of the marks in a page: the line tells the outcome, as the chip and the rule in the panel do.
 * @param dark whether the article stands on a dark ground
 */
export function markStyles(dark: boolean): string {
  const { line, ground, kept, focus, onFocus } = dark ? DARK : LIGHT
  return `
::highlight(ss-differs) { text-decoration: underline 2px solid ${line}; background-color: ${ground}; }
::highlight(ss-far) { text-decoration: underline 2px dashed ${line}; background-color: ${ground}; }
::highlight(ss-later) { text-decoration: underline 1px solid ${line}; }
::highlight(ss-allows) { text-decoration: underline 2px dotted ${line}; }
::highlight(ss-same) { text-decoration: underline 1px double ${line}; }
::highlight(ss-kept) { background-color: ${kept}; }
::highlight(ss-focus) { background-color: ${focus}; color: ${onFocus}; }
@media (forced-colors: active) {
  ::highlight(ss-differs), ::highlight(ss-far), ::highlight(ss-later), ::highlight(ss-allows), ::highlight(ss-same) { text-decoration-color: CanvasText; background-color: transparent; }
  ::highlight(ss-kept) { background-color: Mark; color: MarkText; }
  ::highlight(ss-focus) { background-color: Highlight; color: HighlightText; }
}`
}
