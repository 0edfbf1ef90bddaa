import { describe, expect, it } from 'vitest'
import { misread, type ProfileCase } from './judge-profile.ts'
import profiles from './profiles.json'

describe('what a number is taken for', () => {
  for (const one of profiles as ProfileCase[]) {
    const run = one.todo ? it.fails : it
    run(`${one.kind}: ${one.number} | ${one.text}`, () => {
      expect(Object.fromEntries(misread(one))).toEqual({})
    })
  }
})
