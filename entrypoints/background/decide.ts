import type { Report } from '../../lib/corpus/report.ts'
import type { Decision } from '../../lib/decisions/decision.ts'
import type { SpellingMode } from '../../lib/names/spelling-mode.ts'
import { compareAllAgain } from './follow-changes.ts'
import { decisions, keepArticle, settings } from './read-state.ts'
import { isPrivate } from './states.ts'

/** Keeps a decision of the reader, or takes it back, and brings what is shown up to date, in this tab first. @throws in a private window, and where it could not be kept */
export async function decide(tab: number, decision: Decision, act: 'keep' | 'takeBack'): Promise<void> {
  if (await isPrivate(tab)) throw new Error('background: a private window keeps no decision')
  await decisions[act](decision)
  await compareAllAgain(tab)
}

/** Keeps an article that a tab shows, or showed a moment ago, in the library, or takes it out, and brings what is shown up to date. @throws in a private window, and where it could not be kept */
export async function keepShown(tab: number, article: Report, keep: boolean): Promise<void> {
  if (await isPrivate(tab)) throw new Error('background: a private window keeps no article')
  await keepArticle(article, keep)
  await compareAllAgain(tab)
}

/** Says what makes two names one, and brings what is shown up to date. @throws in a private window */
export async function takeNames(tab: number, spelling: SpellingMode): Promise<void> {
  if (await isPrivate(tab)) throw new Error('background: a private window changes no setting')
  await settings.change({ spelling })
}

/** Pauses on a site, or ends the pause. @throws in a private window */
export async function pauseOn(tab: number, host: string, paused: boolean): Promise<void> {
  if (await isPrivate(tab)) throw new Error('background: a private window changes no setting')
  await settings.pause(host, paused)
}
