import { describe, expect, it } from 'vitest'
import { fileNameOf } from './save-file.ts'

describe('the name of an exported file', () => {
  it.each([
    ['River floods since 1998', 'River floods since 1998.jsonl'],
    ['a/b\\c: d*?"<>|e', 'a b c d e.jsonl'],
    ['...', 'reports.jsonl'],
    ['Выборы 2024', 'Выборы 2024.jsonl'],
    ['x'.repeat(300), `${'x'.repeat(80)}.jsonl`],
    ['line\nbreak', 'line break.jsonl'],
  ])('is one that every system takes: %j', (name, file) => expect(fileNameOf(name)).toBe(file))
})
