import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEMO } from '../../e2e/setting.ts'
import { serve, type Site } from '../../e2e/site.ts'

/** Where the demo article says that it stands. */
const ADDRESS = new URL('http://steppecourier.example/2022/06/28/ahead-of-kremlin-visit-tajik-base-looks-south')

/** The demo newspaper on this machine, at its own address for a browser that is told so. */
export interface Newspaper extends Pick<Site, 'close'> {
  /** Address of the article. */
  article: string
  /** What tells a Chromium where the newspaper is. */
  switches: readonly string[]
  /** What tells a Firefox. */
  settings: Readonly<Record<string, string | number | boolean>>
}

/** Serves the demo article under the newspaper's name, as a reader meets an article: no picture names a port of this machine. */
export async function openNewspaper(): Promise<Newspaper> {
  const site = await serve(null, { [ADDRESS.pathname]: { body: await readFile(join(DEMO, 'article.html')) } })
  const port = Number(new URL(site.url('')).port)
  return {
    article: ADDRESS.href,
    switches: [`--host-resolver-rules=MAP ${ADDRESS.hostname}:80 127.0.0.1:${port}`],
    settings: { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port, 'dom.securecontext.allowlist': ADDRESS.hostname },
    close: () => site.close(),
  }
}
