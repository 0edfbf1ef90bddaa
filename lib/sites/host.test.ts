import { describe, expect, it } from 'vitest'
import { EVERYWHERE, hostOf, hostOfPattern, isEverywhere, patternBelow, patternOf } from './host.ts'

describe('the host that is meant', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['https://www.example.org/2024/05/story?x=1#y', 'www.example.org'],
    ['news.example.org/world', 'news.example.org'],
    ['http://localhost:8080/', 'localhost:8080'],
    ['127.0.0.1:3000', '127.0.0.1:3000'],
    ['münchen.de', 'xn--mnchen-3ya.de'],
    ['', null],
    ['example', null],
    ['two words.org', null],
    ['ftp://example.org', null],
    ['javascript:alert(1)', null],
    ['https://', null],
    ['*.example.org', '*.example.org'],
  ])('of %j is %j', (typed, host) => {
    expect(hostOf(typed)).toBe(host)
  })
})

it.each([
  ['example.org', '*://example.org/*'],
  ['localhost:8080', '*://localhost/*'],
])('the pattern of %s is %s, and its host can be told from it', (host, pattern) => {
  expect(patternOf(host)).toBe(pattern)
  expect(hostOfPattern(pattern)).toBe(host.replace(/:.*/, ''))
})

it.each([['example.org', '*://*.example.org/*'], ['localhost', '*://localhost/*'], ['127.0.0.1', '*://127.0.0.1/*'], ['[::1]', '*://[::1]/*'], ['xn--mnchen-3ya.de', '*://*.xn--mnchen-3ya.de/*']])('the pattern of %s and all below it is %s', (host, pattern) => {
  expect(patternBelow(host)).toBe(pattern)
})

it.each([[EVERYWHERE, true], ['<all_urls>', true], ['https://*/*', true], ['*://*.example.org/*', false], ['*://example.org/*', false]])('%s stands for all sites: %s', (pattern, all) => {
  expect(isEverywhere(pattern)).toBe(all)
})
