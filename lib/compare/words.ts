import type { Span } from '../text/span.ts'

/** A word of a sentence. */
export interface Word extends Span {
  /** Lower case, without "'s". */
  text: string
  stem: string
  /** Whether it says what it is about, and is no number. */
  content: boolean
  number: boolean
  /** Whether punctuation that parts clauses stands before it. */
  breaks: boolean
}

const WORD = /\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|\p{L}[\p{L}\p{M}\d]*(?:['’]\p{L}+)?/gu
const STOP = new Set((
  'a an the this that these those it its he him his she her hers they them their theirs we us our you your i my me who whom whose which what when where why how ' +
  'and or but nor so yet if then than as at by for from in into of off on onto out over per to up upon with within without about above across after again against ' +
  'ago all almost already also although always among an any are around be became because been before behind being below beneath between both can cannot could did ' +
  'do does done down during each either else even ever every few further had has have having here however is just least less like made make makes many may might ' +
  'more most much must near nearly neither never no not now once one only other others own rather said same say says saying see seen several shall should since ' +
  'some still such taken tell tells there therefore though through throughout till together told too toward towards under until very was well were while will would ' +
  'yesterday today tomorrow tonight mr mrs ms dr according reported reportedly report reports added adds another came come comes get got go going last later new next ' +
  'early earlier late put recent recently soon back number numbers total figure figures up-to approximately roughly estimated estimate some nearly exactly').split(' '))
const NUMERALS = new Set((
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ' +
  'seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens scores lakh crore half').split(' '))

/** The words of a stretch of a text, in order; offsets are in the whole text. */
export function wordsOf(text: string, span: Span): Word[] {
  const words: Word[] = []
  let last = span.start
  for (const word of text.slice(span.start, span.end).match(WORD) ?? []) {
    // nothing that a word may begin with stands between two of them
    const start = text.indexOf(word, last)
    const { text: lower, stem, number, content } = formOf(word)
    words.push({ start, end: start + word.length, text: lower, stem, number, content, breaks: words.length > 0 && !(start - last === 1 && text[last] === ' ') && BREAKS.test(text.slice(last, start)) })
    last = start + word.length
  }
  return words
}

/** The stems of the words of a text that say what it is about, each once. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>()
  for (const word of text.match(WORD) ?? []) {
    const { content, stem } = formOf(word)
    if (content) stems.add(stem)
  }
  return stems
}

const BREAKS = /[,;:()[\]–—|"“”]| - /

/** What a word is wherever it stands. */
type Form = Pick<Word, 'text' | 'stem' | 'number' | 'content'>

/** Forms of words that were read: a text has each of its words several times, and reports of one event have the same. */
const forms = new Map<string, Form>()

function formOf(word: string): Form {
  let form = forms.get(word)
  if (form === undefined) {
    const text = word.toLowerCase().replace(/['’]s?$/, '').replace(/['’]s$/, '')
    const number = /^\d/.test(text) || NUMERALS.has(text)
    form = { text, stem: stem(text), number, content: !number && text.length > 1 && !STOP.has(text) }
    if (forms.size > 20_000) forms.clear()
    forms.set(word, form)
  }
  return form
}

/** A word without the endings of number and tense: enough to join "bombs", "bombed" and "bombing"; not a dictionary form. */
export function stem(word: string): string {
  if (word.length < 4) return word
  let out = word
  if (/ies$/.test(out) && out.length > 4) out = out.slice(0, -3) + 'y'
  else if (/(?:ss|sh|ch|x|z)es$/.test(out)) out = out.slice(0, -2)
  else if (/s$/.test(out) && !/(?:ss|us|is)$/.test(out)) out = out.slice(0, -1)
  if (/(?:ing|ed)$/.test(out) && out.length > 5) {
    out = out.replace(/(?:ing|ed)$/, '')
    if (/([bdgklmnprt])\1$/.test(out)) out = out.slice(0, -1)
    else if (/i$/.test(out)) out = out.slice(0, -1) + 'y'
  }
  return out.length > 4 ? out.replace(/e$/, '') : out
}
