import type { BlockKind } from './article.ts'

const BEHIND_A_NAME = /^\s*(?:,[^.]{0,60},\s*)?(?:is|are|covers|writes|reports|can be reached|contributes|leads|edits)\b/u
const CLOSING_LINES = 6

/**
 * Which of the last lines present the author: they begin with a name of the byline and go on in the present ("Ana Brek is a reporter …").
 * @param byline the names of the authors
 */
export function findPresentations<One extends { text: string; kind: BlockKind }>(lines: readonly One[], byline: readonly string[]): Set<One> {
  const names = byline.filter((name) => name.includes(' '))
  return new Set(
    lines.slice(-CLOSING_LINES).filter(({ text, kind }) => kind !== 'quote' && names.some((name) => text.startsWith(name) && BEHIND_A_NAME.test(text.slice(name.length)))),
  )
}
