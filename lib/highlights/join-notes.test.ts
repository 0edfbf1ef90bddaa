import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_NOTE } from './bounds.ts'
import type { Highlight } from './highlight.ts'
import { joinNotes, withNote } from './join-notes.ts'

describe('a note that two write in', () => {
  it.each<[string, string, string, string, string]>([
    ['takes the place of the one it began from', 'ask the warden', '', '', 'ask the warden'],
    ['is emptied by who empties it', '', 'ask the warden', 'ask the warden', ''],
    ['is written once by who writes it twice', 'ask the warden', '', 'ask the warden', 'ask the warden'],
    ['is left to the other where nothing was written here', 'old', 'old', 'new', 'new'],
    ['has the other’s words below the own ones', 'mine', '', 'theirs', 'mine\n\ntheirs'],
    ['keeps what both made of the same line', 'old, and mine', 'old', 'old, and theirs', 'old, and mine\n\nold, and theirs'],
    ['has no line of the beginning twice', 'first\nmine', 'first', 'first\ntheirs', 'first\nmine\n\ntheirs'],
    ['keeps paragraphs apart', 'mine', '', 'one\n\ntwo', 'mine\n\none\n\ntwo'],
    ['keeps the other’s words where the own ones are deleted', '', 'old', 'old\ntheirs', 'theirs'],
    ['is written on with the other’s words below it', 'mine, more', 'mine', 'mine\n\ntheirs', 'mine, more\n\ntheirs'],
    ['follows the other, who writes on above', 'mine, more', 'mine', 'theirs, more\n\nmine', 'mine, more\n\ntheirs, more'],
    ['has nothing of what the other deleted', 'one\ntwo, more', 'one\ntwo', 'one', 'one\ntwo, more'],
  ])('%s', (_, note, begun, there, joined) => {
    expect(joinNotes(note, begun, there)).toBe(joined)
  })

  it('loses no word of two windows, whichever of them is heard first', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (turns) => {
      let there = ''
      const windows = [{ begun: '', text: 'a', words: 0 }, { begun: '', text: 'b', words: 0 }]
      const wrote: boolean[] = [false, false]
      for (const turn of turns) {
        const at = turn ? 1 : 0
        const window = windows[at]!
        window.text += ` ${'ab'[at]}${window.words++}`
        there = joinNotes(window.text, window.begun, there)
        window.begun = window.text
        wrote[at] = true
      }
      const lines = there.split('\n').filter((line) => line !== '')
      expect(lines.toSorted()).toEqual(windows.filter((_, i) => wrote[i]).map(({ text }) => text).toSorted())
    }))
  })

  it('is not kept where both together are too long', () => {
    const long = 'x'.repeat(LONGEST_NOTE - 1)
    expect(() => withNote({ note: long } as Highlight, 'mine', '')).toThrow('too long')
    expect(withNote({ note: 'theirs' } as Highlight, 'mine', '').note).toBe('mine\n\ntheirs')
  })
})
