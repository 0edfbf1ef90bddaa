import { defineContentScript } from 'wxt/utils/define-content-script'
import { readClosedRoots } from '../../lib/article/flat-tree.ts'
import type { Runtime } from '../../lib/browser/browser.ts'
import { extension, shadowRootOf } from '../../lib/browser/in-page.ts'
import { callerOf, receiverOf } from '../../lib/messages/calls.ts'
import { TO_PAGE, type ToBackground, type ToPage } from '../../lib/messages/contexts.ts'
import { openPage } from './page.ts'

// Registered at run time and without matches, so that installing the extension asks for no site.
export default defineContentScript({
  registration: 'runtime',
  // the page's own listeners are not to hear that there is an extension
  noScriptStartedPostMessage: true,
  main() {
    // a second press of the button runs the script again in a document that already has it; an update of the extension leaves
    // a script behind that can no longer speak, and makes room for the new one
    const world = globalThis as { secondSource?: { isAlive(): boolean; leave(): void } }
    if (world.secondSource?.isAlive()) return
    world.secondSource?.leave()

    readClosedRoots(shadowRootOf)
    const background = callerOf<Pick<ToBackground, 'pageLoaded' | 'pageChanged' | 'marksStand' | 'markPressed' | 'keptPressed' | 'keptFound'>>('background', ['pageLoaded', 'pageChanged', 'marksStand', 'markPressed', 'keptPressed', 'keptFound'], extension.send)
    const page = openPage(document, {
      onMark: (figure) => void background.markPressed(page.id(), figure).catch(extensionGone),
      onKeptMark: (id) => void background.keptPressed(page.id(), id).catch(extensionGone),
      onGrounds: (dark, grounds) => void background.marksStand(dark, grounds).catch(extensionGone),
      onMoved: () => loaded(),
      onChanged: () => void background.pageChanged(page.id()).catch(extensionGone),
      onKept: (ids, changed) => void background.keptFound(page.id(), ids, changed).catch(extensionGone),
    })
    const receive = receiverOf<ToPage, Runtime.MessageSender>('page', TO_PAGE, {
      read: (_from, forced) => page.read(forced),
      here: () => page.id(),
      paint: (_from, document, article, marks) => page.paint(document, article, marks),
      show: (_from, document, where, spans) => page.show(document, where, spans),
      selection: () => page.selection(),
      keep: (_from, document, passages) => page.keep(document, passages),
      showKept: (_from, document, id) => page.showKept(document, id),
    }, (from) => from.id === extension.id())
    extension.receive(receive)
    world.secondSource = { isAlive, leave: page.leave }

    // on a granted site the page is checked without being asked; the background knows which sites these are
    const loaded = () => void background.pageLoaded(page.id()).catch(extensionGone)
    loaded()
    addEventListener('pageshow', ({ persisted }) => persisted && loaded())
  },
})

/** The extension was updated or removed under the page: what is left of it here stays silent. */
function extensionGone(): void {}

/** Whether the extension that this script belongs to is still there, and the same. */
function isAlive(): boolean {
  return extension.id() !== undefined
}
