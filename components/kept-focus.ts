import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** What comes by itself, takes the focus and goes again. */
const PASSING = '.bar'
const STOPS = 'a[href], button, input, select, summary, textarea, [tabindex]'

/**
 * Keeps the focus on the page: where what had it is taken away or hidden and nothing else has asked for it, it goes to what now stands in that place, or to the nearest before it. Whoever works by keys
 * then goes on from there and not from the top; whoever has the page read out stays where it was read. From a bar with the way back it returns to where it was before.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const page = root.current!
    const { ownerDocument } = page
    let had: Place[] = []
    let before: Place[] = []
    const comes = ({ target }: FocusEvent) => {
      if (!had[0]?.passing) before = had
      had = placesOf(target as Element, page)
    }
    const goes = ({ target, relatedTarget }: FocusEvent) => {
      // a browser tells of it before what is taken away is gone
      if (relatedTarget === null) queueMicrotask(() => leaves(target as Element))
    }
    // it was led away by the reader, who pressed beside everything
    const leaves = (element: Element) => {
      if (had[0]?.element === element && isThere(element) && ownerDocument.activeElement !== element && ownerDocument.hasFocus()) had = []
    }
    const changes = new MutationObserver(() => {
      const [last] = had
      const { activeElement, body } = ownerDocument
      if (last === undefined || isThere(last.element) || (activeElement !== null && activeElement !== body && activeElement !== last.element)) return
      const next = last.passing ? itselfOr(before) ?? nextTo(had) : nextTo(had)
      next?.focus()
    })
    page.addEventListener('focusin', comes)
    page.addEventListener('focusout', goes)
    changes.observe(page, { subtree: true, childList: true, attributeFilter: ['hidden', 'disabled'] })
    return () => {
      changes.disconnect()
      page.removeEventListener('focusin', comes)
      page.removeEventListener('focusout', goes)
    }
  }, [])
}

/** An element, and the how-manieth of its parent it was when it had the focus. */
interface Place { element: Element; at: number; passing: boolean }

/** What had the focus, then what is around it, up to the page. */
function placesOf(focused: Element, page: Element): Place[] {
  const places: Place[] = []
  const passing = focused.closest(PASSING) !== null
  for (let element: Element | null = focused; element; element = element === page ? null : element.parentElement) {
    places.push({ element, at: element.parentElement ? [...element.parentElement.children].indexOf(element) : 0, passing })
  }
  return places
}

function itselfOr(places: readonly Place[]): HTMLElement | undefined {
  const first = places[0]?.element
  return first !== undefined && isThere(first) ? first as HTMLElement : nextTo(places)
}

/** What can take the focus and stands where it was, in the innermost of what is left around it. */
function nextTo(places: readonly Place[]): HTMLElement | undefined {
  for (const [level, { element: around }] of places.entries()) {
    if (level === 0 || !isThere(around)) continue
    const { at } = places[level - 1]!
    const children = [...around.children]
    const after = children.slice(at).flatMap(stopsIn)
    const found = after[0] ?? children.slice(0, at).flatMap(stopsIn).at(-1) ?? stopsIn(around)[0]
    if (found) return found
  }
  return undefined
}

/** What in it can take the focus, itself too. A row takes it as a whole. */
function stopsIn(element: Element): HTMLElement[] {
  return [element, ...element.querySelectorAll(STOPS)].filter((one): one is HTMLElement => one.matches(STOPS) && !one.matches(':disabled, input[type="file"]') && isThere(one))
}

function isThere(element: Element): boolean {
  // where nothing is laid out, what is hidden is told by its attribute alone
  return element.isConnected && !element.matches(':disabled') && (typeof element.checkVisibility === 'function' ? element.checkVisibility() : true) && element.closest('[hidden]') === null
}
