import type { PanelState } from '../lib/messages/panel-state.ts'
import type { PassageState } from '../lib/messages/passage.ts'
import { rowsOf } from './rows.ts'
import { say } from './words/words.ts'

/** What a screen reader is told when the panel has something new to show. */
export function announcementOf(state: PanelState): string {
  switch (state.kind) {
    case 'notChecked': return say('said.notChecked')
    case 'reading': return say('reading.articleNow')
    case 'notArticle': return say('notArticle.title')
    case 'paused': return say(`paused.${state.why}.title`, { host: state.site.host ?? '' })
    case 'closed': return say(`closed.${state.why}.title`)
    case 'failed': return say('failed.title')
    case 'otherLanguage': return say('said.otherLanguage')
    case 'read': return state.changed ? say('changed.says') : saidOf(state.reading)
  }
}

/** The same of a passage. */
export function saidOfPassage(state: PassageState): string {
  switch (state.kind) {
    // said by the field
    case 'unread': return ''
    case 'comparing': return say('passage.comparing', { reports: state.reports })
    case 'otherLanguage': return say('passage.otherLanguage')
    case 'failed': return say('passage.failed')
    case 'read': return state.reading.figures.length === 0 ? say('passage.noFigure') : saidOf(state.reading)
  }
}

function saidOf(reading: Extract<PanelState, { kind: 'read' }>['reading']): string {
  if (reading.reports.length === 0) return say('nothing.title')
  const { differing, same } = rowsOf(reading)
  return say('said.read', { differing: differing.length, same: same.length, reports: reading.reports.length })
}
