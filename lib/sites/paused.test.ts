import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostOf } from './host.ts'
import { isPauses, pausedBy, pausedSites, withPause, type Pauses } from './paused.ts'
import { PAUSED_FROM_START } from './paused-from-start.ts'

describe('the pause that holds for a host', () => {
  it.each([
    ['news.example', {}, null],
    ['news.example', { 'news.example': true }, 'news.example'],
    ['www.news.example:8080', { 'news.example': true }, 'news.example'],
    ['live.news.example', { 'news.example': true }, 'news.example'],
    ['othernews.example', { 'news.example': true }, null],
    ['news.example', { 'live.news.example': true }, null],
    ['mail.google.com', {}, 'mail.google.com'],
    ['mail.google.com', { 'mail.google.com': false }, null],
    ['news.google.com', {}, null],
    // the nearest word holds
    ['live.news.example', { 'news.example': true, 'live.news.example': false }, null],
    ['a.live.news.example', { 'news.example': true, 'live.news.example': false }, null],
    ['news.example.', { 'news.example': true }, 'news.example'],
    ['127.0.0.1:8080', { '127.0.0.1': true }, '127.0.0.1'],
    ['10.127.0.0', { '127.0.0.1': true }, null],
    ['[::1]:8080', { '[::1]': true }, '[::1]'],
    ['xn--mnchen-3ya.de', { 'xn--mnchen-3ya.de': true }, 'xn--mnchen-3ya.de'],
    ['localhost:8080', {}, null],
    ['localhost', { localhost: true }, 'localhost'],
    ['constructor', {}, null],
  ] as const)('%s with %j is of %j', (host, pauses, site) => {
    expect(pausedBy(host, pauses)).toBe(site)
  })
})

describe('pausing', () => {
  it('is kept for the site, and ending it leaves nothing behind', () => {
    const paused = withPause({}, 'www.news.example', true)
    expect(paused).toEqual({ 'news.example': true })
    expect(withPause(paused, 'live.news.example', false)).toEqual({})
  })

  it('that held from the start is ended by a word, which is taken back when it is paused again', () => {
    const ended = withPause({}, 'mail.google.com', false)
    expect(ended).toEqual({ 'mail.google.com': false })
    expect(withPause(ended, 'mail.google.com', true)).toEqual({})
  })

  it('does what it says, whatever was said before', () => {
    const hosts = fc.constantFrom('a.example', 'b.a.example', 'c.b.a.example', 'mail.google.com', 'x.mail.google.com', 'localhost')
    fc.assert(fc.property(fc.array(fc.tuple(hosts, fc.boolean())), hosts, fc.boolean(), (said, host, paused) => {
      const pauses = said.reduce<Pauses>((all, [of, is]) => withPause(all, of, is), {})
      expect(pausedBy(host, withPause(pauses, host, paused)) !== null).toBe(paused)
    }))
  })
})

it('the list has the reader’s own sites beside those from the start, by name, without those that were ended', () => {
  const all = pausedSites({ 'a.example': true, 'paypal.com': false, 'b.example': false })
  expect(all.find(({ host }) => host === 'a.example')).toEqual({ host: 'a.example', fromStart: false })
  expect(all.map(({ host }) => host)).not.toContain('paypal.com')
  expect(all.map(({ host }) => host)).not.toContain('b.example')
  expect(all.map(({ host }) => host)).toEqual(all.map(({ host }) => host).toSorted())
  expect(all.filter(({ fromStart }) => fromStart).length).toBeGreaterThan(20)
})

it.each(Object.values(PAUSED_FROM_START).flat())('%s is written as sites are kept', (host) => {
  expect(hostOf(host)).toBe(host)
  expect(host).not.toMatch(/^www\./)
})

it.each([[{ 'a.example': true }, true], [{}, true], [null, false], [['a.example'], false], [{ 'a.example': 'yes' }, false]])('%j says what is paused: %s', (value, is) => {
  expect(isPauses(value)).toBe(is)
})
