import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../components/words/languages.ts'
import en from '../../public/_locales/en/messages.json' with { type: 'json' }
import { messageIn, type MenuWord } from './menu-words.ts'

describe('the menu', () => {
  it('has words in every language that is offered, and in no other', () => {
    const offered = LANGUAGES.filter(({ offered }) => offered).map(({ code }) => code).sort()
    expect(readdirSync(join(import.meta.dirname, '../../public/_locales')).sort()).toEqual(offered)
    for (const code of offered) for (const word of Object.keys(en) as MenuWord[]) expect(messageIn(code, word), `${code} ${word}`).toBeTruthy()
  })

  it.each([['ru', 'Библиотека'], ['en', 'Library'], [null, null], ['en-XA', null], ['toString', null]] as const)('in %s calls the library %s', (language, words) => {
    expect(messageIn(language, 'library')).toBe(words)
  })
})
