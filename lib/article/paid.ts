import type { PageFacts } from './page-facts.ts'

/** Whether the part that the page says is to be paid for stands here with its text. */
export function isOpened(document: Document, facts: PageFacts): boolean {
  return paidParts(facts).some((selector) => {
    try {
      return (document.querySelector(selector)?.textContent ?? '').trim().length > 300
    } catch (error) {
      // a selector that a page's JSON-LD gives need not be one
      if ((error as Error).name === 'SyntaxError') return false
      throw error
    }
  })
}

function paidParts(facts: PageFacts): string[] {
  return ([facts.article?.hasPart ?? []].flat(2) as unknown[]).flatMap((part) => {
    if (typeof part !== 'object' || part === null) return []
    const { isAccessibleForFree: free, cssSelector } = part as Record<string, unknown>
    return saysNo(free) && typeof cssSelector === 'string' && cssSelector.length < 300 ? [cssSelector] : []
  })
}

/** Whether the page says that its text, or a part of it, is to be paid for. */
export function isPaid(facts: PageFacts): boolean {
  const free = facts.article?.isAccessibleForFree
  if (saysNo(free)) return true
  if (free === undefined && paidParts(facts).length > 0) return true
  return facts.meta('article:content_tier') === 'locked'
}

function saysNo(free: unknown): boolean {
  const value: unknown = [free].flat()[0]
  return value === false || (typeof value === 'string' && /^(false|no)$/i.test(value.trim().replace(/^.*\//, '')))
}
