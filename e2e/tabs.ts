import type { Driven, Panel } from './panel.ts'

/** The part of the extension's API that turns to tabs. */
interface Api {
  chrome: {
    tabs: {
      query(of: object): Promise<{ id: number }[]>
      create(tab: { url: string }): Promise<{ id: number }>
      update(tab: number, how: { active: boolean }): Promise<unknown>
      remove(tab: number): Promise<void>
    }
  }
}

/**
 * Turns to another tab, an empty one. The panel is asked for it, since the background may be stopped.
 *
 * @returns turns back, and closes it
 */
export async function turnAway(panel: Panel): Promise<() => Promise<void>> {
  const [front, other] = await panel.run(async () => {
    const { tabs } = (globalThis as unknown as Api).chrome
    const [front] = await tabs.query({ active: true, lastFocusedWindow: true })
    return [front!.id, (await tabs.create({ url: 'about:blank' })).id] as const
  })
  return () => panel.run(async (_, front, other) => {
    const { tabs } = (globalThis as unknown as Api).chrome
    await tabs.update(front, { active: true })
    await tabs.remove(other)
  }, front, other)
}

/** Brings a tab to the front as it is. */
export async function turnTo(driven: Driven, tab: number): Promise<void> {
  await driven.inExtension(async (tab) => {
    await (globalThis as unknown as Api).chrome.tabs.update(tab, { active: true })
  }, tab)
}
