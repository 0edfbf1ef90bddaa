import { FREQUENT_WORDS, SPARSE, TELLING_LETTERS } from './language-words.ts'

const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
  [/[\u1200-\u137f]/g, 'am'],
]

// languages that share a script with the one that the table gives for it
const SAME_SCRIPT: Record<string, string[]> = {
  ru: ['uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'tg', 'mn'],
  ar: ['fa', 'ur', 'ps', 'ku', 'ckb', 'sd', 'ug'],
  hi: ['mr', 'ne', 'sa'],
  he: ['yi'],
  bn: ['as'],
  am: ['ti'],
  zh: ['yue'],
  ja: ['zh'],
}

// the languages of each word, by their place in the table
const LANGUAGES = Object.keys(FREQUENT_WORDS)
const LANGUAGES_OF = new Map<string, number[]>()
Object.values(FREQUENT_WORDS).forEach((words, language) => {
  for (const word of new Set(words.split(' '))) {
    const known = LANGUAGES_OF.get(word)
    if (known) known.push(language)
    else LANGUAGES_OF.set(word, [language])
  }
})

/** So many letters show of which script a text is, and so many what its words tell. */
const FEWEST_OF_SCRIPT = 10
const FEWEST_OF_WORDS = 60

/**
 * The language of the text as a BCP 47 tag: the one that the page states when the text agrees, else the one that its script and its short words speak for.
 * @param stated what the page says, in order of trust
 * @returns null when nothing is stated and the text is too short to tell.
 */
export function readLanguage(stated: readonly (string | null)[], text: string): string | null {
  const tag = stated.map((one) => tagOf(one)).find((one) => one !== null) ?? null
  const primary = tag?.split('-')[0] ?? null
  const sample = text.slice(0, 6000)
  const letters = sample.replace(/\P{L}+/gu, '').length
  if (letters < FEWEST_OF_SCRIPT) return tag
  // below a tenth of the letters no script decides
  const latin = sample.replace(/[^A-Za-z\u00c0-\u024f]+/g, '').length / letters
  for (const [script, language] of latin > 0.9 ? [] : SCRIPTS) {
    // Japanese is mostly written in the characters of Chinese; a tenth of its own is enough
    if ((sample.match(script)?.length ?? 0) / letters <= (language === 'ja' ? 0.1 : 0.5)) continue
    const told = byLetters(language, sample, letters)
    if (told !== null) return told === primary ? tag : told
    const fits = primary === language || SAME_SCRIPT[language]?.includes(primary ?? '')
    // letters that the stated language cannot do without are missing from a long text
    const missing = letters > 400 && primary !== language && (TELLING_LETTERS[language] ?? []).some((one) => one.language === primary)
    return fits && !missing ? tag : language
  }
  // so few words of a script that many languages share tell none
  if (letters < FEWEST_OF_WORDS) return tag
  const words = sample.toLowerCase().match(/[\p{L}’']+/gu) ?? []
  const counts = LANGUAGES.map(() => 0)
  for (const word of words) for (const language of LANGUAGES_OF.get(word) ?? []) counts[language]! += 1
  const scores = LANGUAGES.map((language, i): [string, number] => [language, (counts[i]! * (SPARSE[language] ?? 1)) / Math.max(1, words.length)])
  const [best, score] = scores.reduce((a, b) => (b[1] > a[1] ? b : a))
  const own = scores.find(([language]) => language === primary)?.[1] ?? null
  if (tag !== null && own !== null && (own >= 0.08 || own > 0.7 * score)) return tag
  if (words.length >= 20 && score >= 0.12) return best
  // a stated language that the table does not know stands, unless the text is plainly in another
  return own === null || score < 0.08 ? (own === null ? tag : null) : best
}

/** The language whose own letters the text has, of those of the script that goes by this one. */
function byLetters(script: string, sample: string, letters: number): string | null {
  return (TELLING_LETTERS[script] ?? []).find(({ letters: own, least, without }) => (sample.match(own)?.length ?? 0) / letters >= least && !without?.test(sample))?.language ?? null
}

function tagOf(stated: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([A-Za-z]{4}|[A-Za-z]{2}|\d{3}))?(?:[-_].*)?$/i.exec((stated ?? '').trim())
  if (!match || match[1]!.toLowerCase() === 'utf') return null
  const language = match[1]!.toLowerCase()
  return language === 'nb' || language === 'nn' ? 'no' : language
}
