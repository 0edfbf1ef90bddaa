import { afterAll, beforeAll } from 'vitest'
import { check, type Driven, type Panel } from './panel.ts'
import { serve, type MadePage, type Site } from './site.ts'

/** A site and a browser for the tests of a file or block. */
export interface Stage<Of extends Driven = Driven> {
  site: Site
  driven: Of
  /** The panel, once the button was pressed. */
  panel: Panel
  /** Opens a page of the site. */
  open(path: string): Promise<void>
  /** Presses the toolbar button and waits, as `check` does. */
  check(title: string): Promise<Panel>
  /** Opens a page of the site, presses the toolbar button and waits until the panel is headed so. */
  openChecked(path: string, title: string): Promise<Panel>
}

/**
 * Has a site and a browser stand ready before the first test of the file or block, and be gone after its last.
 *
 * @param folder what the site serves; null for made pages only
 */
export function stage<Of extends Driven>(launch: () => Promise<Of>, folder: string | null, made: Readonly<Record<string, MadePage>> = {}): Stage<Of> {
  const it: Omit<Stage<Of>, 'site' | 'driven' | 'panel'> & Partial<Stage<Of>> = {
    open: (path) => it.driven!.open(it.site!.url(path)),
    check: async (title) => (it.panel = await check(it.driven!, title)),
    async openChecked(path, title) {
      await it.open(path)
      return it.check(title)
    },
  }
  beforeAll(async () => {
    it.site = await serve(folder, made)
    it.driven = await launch()
  })
  afterAll(async () => {
    await it.driven?.close()
    await it.site?.close()
  })
  return it as Stage<Of>
}
