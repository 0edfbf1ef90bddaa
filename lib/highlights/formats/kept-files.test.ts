import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Highlight } from '../highlight.ts'
import { writeBackup } from './backup.ts'
import { KEPT_FORMATS, keptFile } from './kept-format.ts'
import type { ExportWords } from './markdown.ts'
import { isKeptFile, keptText } from './recognise-kept.ts'
import { toWebAnnotations } from './web-annotation.ts'

const [passage, row] = JSON.parse(readFileSync(path.join(import.meta.dirname, '../versions/v1.json'), 'utf8')) as [Highlight, Highlight]
const words: ExportWords = { locale: 'en-GB', outcome: (outcome) => outcome, read: (what, day) => `${what} ${day}`, account: '', saidBy: (who) => who, asOf: (date) => date, untitled: 'Untitled' }

describe('a file of what was kept', () => {
  it.each(KEPT_FORMATS)('has a name and words in it: %s', async (format) => {
    const { name, content } = keptFile(format, [passage], 'highlights', words)
    expect(name).toMatch(format === 'markdown' ? /^Pier closed.*\.md$/ : /^highlights\.\w+$/)
    expect(await content.text()).toContain('Pier')
  })

  it('of Markdown is a ZIP where there are several articles', async () => {
    const { name, content } = keptFile('markdown', [passage, row], 'highlights', words)
    const files = unzipSync(new Uint8Array(await content.arrayBuffer()))
    expect([name, Object.keys(files).length]).toEqual(['highlights.zip', 2])
    expect(strFromU8(Object.values(files)[0]!)).toContain(passage.quote)
  })
})

describe('what a file is', () => {
  const backup = [...writeBackup({ highlights: [passage], decisions: [], articles: [], settings: null })].join('')
  it.each([
    ['a backup', backup],
    ['a backup that another program has marked', `\ufeff${backup}`],
    ['Web Annotations', toWebAnnotations([passage])],
    ['one Web Annotation', '{"type":"Annotation","target":"https://a.example/"}'],
    ['one whose type is a list', '[{"@type":["http://www.w3.org/ns/oa#Annotation"],"target":"https://a.example/"}]'],
    ['an export of Hypothesis', '{"export_date":"2026-11-02","export_userid":"reader","annotations":[{"uri":"https://a.example/","text":"x"}]}'],
    ['an answer of its API', '{"total":1,"rows":[{"id":"1","user":"acct:reader@hypothes.is","uri":"https://a.example/","text":"x","target":[]}]}'],
  ])('is told by what stands in it: %s', async (_, text) => {
    expect(await isKeptFile(new Blob([text]))).toBe(true)
    const bare = text.replace(/^\ufeff/, '')
    const sixteen = new Blob([new Uint8Array([0xff, 0xfe]), Uint16Array.from({ length: bare.length }, (_, i) => bare.charCodeAt(i))])
    expect([await isKeptFile(sixteen), await keptText(sixteen)]).toEqual([true, bare])
  })

  it.each([
    ['reports', '{"id":"1","title":"x","text":"y"}\n{"id":"2","title":"x","text":"y"}'],
    ['reports with addresses by another name', '[{"uri":"https://a.example/","title":"x","text":"y"}]'],
    ['reports on annotations', '[{"title":"Annotation","text":"the type is Annotation"}]'],
    ['citations', '[{"type":"article-newspaper","title":"x"}]'],
    ['words', 'Annotation'],
    ['nothing', ''],
  ])('is not taken for it where it holds %s', async (_, text) => {
    expect(await isKeptFile(new Blob([text]))).toBe(false)
  })
})
