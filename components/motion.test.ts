import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const files = (...kinds: string[]) => kinds.flatMap((kind) => globSync(`{components,entrypoints,lib}/**/*.${kind}`, { cwd: ROOT })).filter((path) => !/\.test\./.test(path)).map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const)

it('lasts as long as the reader\'s device lets it, and not at all where that asks for less', () => {
  const moving = files('css').flatMap(([path, css]) => [...css.matchAll(/\b(?:transition|animation)(?:-duration)?:[^;}]*/g)].filter(([rule]) => !rule.includes('var(--quick)')).map(([rule]) => `${path}: ${rule}`))
  expect(moving).toEqual([])
  expect(readFileSync(join(ROOT, 'components/tokens.css'), 'utf8')).toMatch(/@media \(prefers-reduced-motion: reduce\) \{ :root \{ --quick: 0ms; \} \}/)
})

it('is none where a page is scrolled, or drawn by a script', () => {
  const scrolling = files('css', 'ts', 'tsx').filter(([, text]) => /scroll-behavior|behavior: ?['"]smooth|\.animate\(|startViewTransition/.test(text)).map(([path]) => path)
  expect(scrolling).toEqual([])
})
