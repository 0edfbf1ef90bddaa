/** Words that are frequent in one language and rare in the others. */
const WORDS: Record<string, string> = {
  en: 'the and of to in that is was for with on as at by from have has been were which said',
  de: 'der die das und den von mit ist nicht auf ein eine dem des sich auch werden wurde für bei',
  fr: 'le la les des et une dans est pour que qui sur avec pas par plus sont cette aux du',
  es: 'el la los las que y en una por con para del se no su como más fue este ha',
  pt: 'o os as que e em uma por com para não do da dos das na no foi mais ao',
  it: 'il la che di e un una per non con del della sono gli nel alla anche ha è più',
  nl: 'de het een en van is dat op te met voor niet zijn aan door ook naar bij werd',
  sv: 'och att det som en på är av för med till den har inte om ett från vid också',
  no: 'og det som en på er av for med til den har ikke om et fra ved også å',
  da: 'og det som en på er af for med til den har ikke om et fra ved også at',
  fi: 'ja on ei että se oli hän mutta myös kun joka ovat mukaan kuin olla',
  pl: 'i w na z że się do nie to jest o jak po za od przez dla był są',
  cs: 'a v na se je že s z do o k i za pro by to jako byl ve po',
  sk: 'a v na sa je že s z do o k aj za pre by to ako bol vo po',
  hu: 'a az és hogy nem is egy volt meg de ez már csak azt szerint mint',
  ro: 'și în de la a cu pe care din nu este că pentru mai au fost sunt ce',
  tr: 've bir bu için ile da de olarak daha çok olan gibi kadar sonra ise',
  id: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan ke oleh',
  ca: 'el la els les que i en una per amb del dels no més ha aquest va és',
  is: 'og að í á sem er var til við um en það með fyrir ekki hann',
  et: 'ja on ei et see oli ka kui mis ning oma aga seda kes',
  lv: 'un ir ka no ar par uz bet kas arī tika kā lai pēc',
  lt: 'ir kad su iš yra bet tai kaip jis dėl apie buvo nuo taip',
  sw: 'na ya wa kwa ni za katika la kuwa hiyo huo wake cha baada',
  vi: 'và của là không có cho được trong một với những các đã này người',
  af: 'die en van het is in dat nie wat op vir met te om sy was',
  lb: 'de vun an d’ ass op fir net eng déi mat dat si och ze zu',
  sq: 'e të në dhe që për me një nga është si se më ka',
  hr: 'i je u na se da su za od s koji to ne bi će kao iz',
  sl: 'in je v na se da so za z ki ne bi iz kot pa tudi',
  kl: 'aamma taamaattumik tassa imaluunniit',
  zu: 'ukuthi futhi kodwa uma kanye nje ngoba',
}

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
const LANGUAGES = Object.keys(WORDS)
const LANGUAGES_OF = new Map<string, number[]>()
Object.values(WORDS).forEach((words, language) => {
  for (const word of new Set(words.split(' '))) {
    const known = LANGUAGES_OF.get(word)
    if (known) known.push(language)
    else LANGUAGES_OF.set(word, [language])
  }
})

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
  if (letters < 60) return tag
  // below a tenth of the letters no script decides
  const latin = sample.replace(/[^A-Za-z\u00c0-\u024f]+/g, '').length / letters
  for (const [script, language] of latin > 0.9 ? [] : SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters
    // Japanese is mostly written in the characters of Chinese; a tenth of its own is enough
    // letters that Russian has not
    if (language === 'ru' && share > 0.5 && (sample.match(/[іїєґ]/gi)?.length ?? 0) / letters > 0.03 && primary !== 'be' && primary !== 'kk') return 'uk'
    if (share > (language === 'ja' ? 0.1 : 0.5)) return primary !== null && (primary === language || SAME_SCRIPT[language]?.includes(primary)) ? tag : language
  }
  const words = sample.toLowerCase().match(/[\p{L}’']+/gu) ?? []
  const counts = LANGUAGES.map(() => 0)
  for (const word of words) for (const language of LANGUAGES_OF.get(word) ?? []) counts[language]! += 1
  const scores = LANGUAGES.map((language, i): [string, number] => [language, counts[i]! / words.length])
  const [best, score] = scores.reduce((a, b) => (b[1] > a[1] ? b : a))
  const own = scores.find(([language]) => language === primary)?.[1] ?? null
  if (tag !== null && own !== null && (own >= 0.08 || own > 0.7 * score)) return tag
  if (words.length >= 20 && score >= 0.12) return best
  // a stated language that the table does not know stands, unless the text is plainly in another
  return own === null || score < 0.08 ? (own === null ? tag : null) : best
}

function tagOf(stated: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([A-Za-z]{4}|[A-Za-z]{2}|\d{3}))?(?:[-_].*)?$/i.exec((stated ?? '').trim())
  if (!match || match[1]!.toLowerCase() === 'utf') return null
  const language = match[1]!.toLowerCase()
  return language === 'nb' || language === 'nn' ? 'no' : language
}
