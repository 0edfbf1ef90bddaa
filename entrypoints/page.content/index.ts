import { defineContentScript } from 'wxt/utils/define-content-script'
import { browser, type Runtime } from '../../lib/browser/browser.ts'
import { callerOf, receiverOf } from '../../lib/messages/calls.ts'
import { namesOf, TO_BACKGROUND, TO_PAGE, type ToBackground, type ToPage } from '../../lib/messages/contexts.ts'
import { openPage } from './page.ts'

// Registered at run time and without matches, so that installing the extension asks for no site.
export default defineContentScript({
  registration: 'runtime',
  main() {
    // a second press of the button runs the script again in a document that already has it
    const world = globalThis as { secondSource?: true }
    if (world.secondSource) return
    world.secondSource = true

    const background = callerOf<ToBackground>('background', namesOf(TO_BACKGROUND), (call) => browser.runtime.sendMessage(call))
    const page = openPage(document, (figure) => void background.markPressed(page.id, figure).catch(extensionGone))
    browser.runtime.onMessage.addListener(receiverOf<ToPage, Runtime.MessageSender>('page', TO_PAGE, {
      read: (_from, force) => page.read(force),
      here: () => page.id,
      paint: (_from, document, marks) => page.paint(document, marks),
      show: (_from, document, where, spans) => page.show(document, where, spans),
    }, (from) => from.id === browser.runtime.id))

    // on a granted site the page is checked without being asked; the background knows which sites these are
    const loaded = () => void background.pageLoaded(page.id).catch(extensionGone)
    loaded()
    addEventListener('pageshow', ({ persisted }) => persisted && loaded())
  },
})

/** The extension was updated or removed under the page: what is left of it here stays silent. */
function extensionGone(): void {}
