import { browser } from '../../lib/browser/browser.ts'
import { callerOf } from '../../lib/messages/calls.ts'
import { namesOf, TO_PAGE, type ToPage } from '../../lib/messages/contexts.ts'

/** Longest that a page may take to say that it is there, in milliseconds. */
const HERE = 1_500

/** The calls to the script in a tab's page. */
export const pageOf = (tab: number) => callerOf<ToPage>('page', namesOf(TO_PAGE), (call) => browser.tabs.sendMessage(tab, call, { frameId: 0 }))

/** The document that a tab shows now; null where no script of ours is in it, "busy" where the page is too busy to answer. */
export async function documentOf(tab: number): Promise<number | null | 'busy'> {
  return Promise.race([pageOf(tab).here().catch(() => null), new Promise<'busy'>((resolve) => setTimeout(() => resolve('busy'), HERE))])
}

/** Whether a tab shows this document; one too busy to answer is taken to be there. */
export async function isStill(tab: number, document: number): Promise<boolean> {
  const there = await documentOf(tab)
  return there === 'busy' || there === document
}

/** How often a busy page is asked again what it shows. */
const AGAIN = 20

/** The same, but a page that is busy is asked until it answers, half a minute at the longest: for who hears of a change once and never again. */
export async function isStillWhenAskedAgain(tab: number, document: number): Promise<boolean> {
  let there = await documentOf(tab)
  for (let times = 0; there === 'busy' && times < AGAIN; times++) there = await documentOf(tab)
  return there === 'busy' || there === document
}

/** For calls to a panel that may be closed, or a page that may be gone: nobody is there to be told. */
export function nobodyThere(): void {}
