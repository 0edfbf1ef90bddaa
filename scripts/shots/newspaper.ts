import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEMO } from '../../e2e/setting.ts'
import { serve, type Site } from '../../e2e/site.ts'

/** Where the demo article says that it stands. */
const ADDRESS = new URL('http://steppecourier.example/2022/06/28/ahead-of-kremlin-visit-tajik-base-looks-south')

/** A letter to its editors, which no report of ours tells of as a whole. */
const LETTER = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Letters to the editors</title><style>
  body { margin: 0; background: #fbfbf9; color: #1d1b18; font: 17px/1.65 'DejaVu Sans', sans-serif } main { max-width: 36rem; margin: 3.5rem auto; padding: 0 1.5rem }
  h1 { font-size: 1.35rem; margin: 0 0 1.2rem } dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0 0 1.8rem; padding: 1rem 0; border-block: 1px solid #d9d6cf; font-size: .85rem } dt { color: #6b6558 } dd { margin: 0 }
</style><main><h1>Was the base not larger?</h1><dl><dt>From</dt><dd>Farhod Karimov</dd><dt>To</dt><dd>letters@steppecourier.example</dd><dt>Date</dt><dd>28 June 2022</dd></dl>
<p>Dear editors,</p><p>your piece of this morning reminds me of another number. Russia keeps some 9,000 soldiers at its 201st military base in Tajikistan, a deputy minister told us in Dushanbe. Has he counted those on leave?</p>
<p>With good wishes from the canteen,<br>Farhod Karimov</p></main></html>`

/** The demo newspaper on this machine, at its own address for a browser that is told so. */
export interface Newspaper extends Pick<Site, 'close'> {
  /** Address of the article. */
  article: string
  /** Address of the letter. */
  letter: string
  /** What tells a Chromium where the newspaper is. */
  switches: readonly string[]
  /** What tells a Firefox. */
  settings: Readonly<Record<string, string | number | boolean>>
}

/** Serves the demo article under the newspaper's name, as a reader meets an article: no picture names a port of this machine. */
export async function openNewspaper(): Promise<Newspaper> {
  const site = await serve(null, { [ADDRESS.pathname]: { body: await readFile(join(DEMO, 'article.html')) }, '/letters/7': { body: LETTER } })
  const port = Number(new URL(site.url('')).port)
  return {
    article: ADDRESS.href,
    letter: new URL('/letters/7', ADDRESS).href,
    switches: [`--host-resolver-rules=MAP ${ADDRESS.hostname}:80 127.0.0.1:${port}`],
    settings: { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port, 'dom.securecontext.allowlist': ADDRESS.hostname },
    close: () => site.close(),
  }
}
