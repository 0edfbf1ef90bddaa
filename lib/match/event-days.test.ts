import { describe, expect, it } from 'vitest'
import { happenedApart } from './event-days.ts'

const told = (text: string, published: string) => ({ text, published })
const crash = told('Two trams collided in the south of Kelden on Friday, killing four people and injuring 20, police said.\n\nThe line stays closed until the brakes have been looked at. On Tuesday nine people died when a tram left the rails in the north.', '2024-05-11')

describe('what happened at a stroke on two days', () => {
  it.each([
    ['an accident of another day', told('A tram crashed in the north of Kelden on Tuesday, and nine people died, police said.', '2024-05-08')],
    ['an accident that opens with its day', told('On Monday two trams crashed in Kelden, killing one driver.', '2024-05-06')],
  ])('is two events: %s', (_, other) => {
    expect(happenedApart(crash, other)).toBe(true)
    expect(happenedApart(other, crash)).toBe(true)
  })

  it.each([
    ['another report of it', told('A collision of two trams killed four people in Kelden on Friday.', '2024-05-10')],
    ['a report that counts the night', told('Two trams crashed in Kelden on Saturday, killing four.', '2024-05-11')],
    ['a later report that names its day', told('A fifth passenger died on Thursday of what happened when two trams crashed in Kelden on 10 May.', '2024-05-16')],
    ['what officials say on another day', told('Two trams had collided in Kelden before the brakes were looked at, the mayor said on Wednesday.', '2024-05-15')],
    ['a text without a day', told('Four people have been killed in a collision of trams in Kelden.', '2024-05-10')],
    ['a war, which has no day', told('The army took the hill above Kelden on Wednesday, the ministry said.', '2024-05-15')],
    ['a text with the day of publication above it', told('Published May 20, 2024\n\nA driver whose tram collided with another in Kelden is in court.', '2024-05-20')],
  ])('is one for all that is told: %s', (_, other) => {
    expect(happenedApart(crash, other)).toBe(false)
    expect(happenedApart(other, crash)).toBe(false)
  })
})
