import { angle, plain } from '../../lib/highlights/formats/markdown-words.ts'
import { say } from '../words/words.ts'
import type { EvidenceParts, SideParts } from './evidence-parts.ts'

/** One thing in two forms, for the clipboard: programs that know of forms take the second. */
export interface Taken {
  text: string
  html: string
}

/** A row that was read as plain text. */
export function evidenceText(parts: EvidenceParts): string {
  const side = (of: SideParts) => [headOf(of), said(of, (words) => words), of.facts.join(' · '), ...(of.address === null ? [] : [of.address]), hashOf(of)].join('\n')
  return `${[[parts.outcome, ...parts.gap].join(' · '), side(parts.mine), side(parts.theirs), [parts.origin, parts.read].join(' ')].join('\n\n')}\n`
}

/** The same as Markdown, each side a quotation, its own sentence in weight. */
export function evidenceMarkdown(parts: EvidenceParts): string {
  const side = (of: SideParts) => {
    const head = plain(headOf(of))
    const lines = [of.address === null ? head : `[${head}](<${angle(of.address)}>)`, of.facts.map(plain).join(' · '), plain(hashOf(of))]
    return `> ${said(of, plain, '**')}\n>\n${lines.map((line) => `> ${line}`).join('  \n')}`
  }
  return `${[[`**${plain(parts.outcome)}**`, ...parts.gap.map(plain)].join(' · '), side(parts.mine), side(parts.theirs), plain(`${parts.origin} ${parts.read}`)].join('\n\n')}\n`
}

/** The same as HTML, for what takes along how a text looks. */
export function evidenceHtml(parts: EvidenceParts): string {
  const side = (of: SideParts) => {
    const head = of.address === null ? escaped(headOf(of)) : `<a href="${escaped(of.address)}">${escaped(headOf(of))}</a>`
    return `<blockquote dir="auto"><p>${said(of, escaped, '<b>', '</b>')}</p><p>${[head, escaped(of.facts.join(' · ')), escaped(hashOf(of))].join('<br>')}</p></blockquote>`
  }
  return `<p>${[`<b>${escaped(parts.outcome)}</b>`, ...parts.gap.map(escaped)].join(' · ')}</p>${side(parts.mine)}${side(parts.theirs)}<p>${escaped(`${parts.origin} ${parts.read}`)}</p>`
}

/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function headOf({ who, title, account }: SideParts): string {
  return [title === null ? who : say('evidence.head', { who, title }), ...(account === null ? [] : [account])].join(' · ')
}

/** The sentence with its neighbours; what is not the text's own stands without quotation marks. */
function said({ before, sentence, after, account }: SideParts, write: (words: string) => string, open = '', close = open): string {
  const words = [write(before), sentence === '' ? '' : `${open}${write(sentence)}${close}`, write(after)].filter((part) => part !== '').join(' ')
  return account === null ? say('sentence.quoted', { words }) : words
}

function hashOf({ hash }: SideParts): string {
  return say('evidence.hash', { hash })
}
