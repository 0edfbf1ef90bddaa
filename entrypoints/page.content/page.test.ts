import { describe, expect, it } from 'vitest'
import { luminance } from './ground.ts'

describe('the ground of a page', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(20, 20, 20, 0.9)', 0.007],
    ['color(srgb 0.1 0.1 0.1)', null],
    ['', null],
  ])('%s is as light as %s', (color, light) => {
    if (light === null) expect(luminance(color)).toBeNull()
    else expect(luminance(color)).toBeCloseTo(light, 3)
  })
})
