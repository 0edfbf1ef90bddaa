import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { afterEach, describe, expect, it } from 'vitest'
import { formatDate } from './dates.ts'
import en from './en.json' with { type: 'json' }
import { LANGUAGES, languageOf } from './languages.ts'
import { formatList, formatNumber } from './numbers.ts'
import { pseudo } from './pseudo.ts'
import { speakAsSet } from './speak-as-set.ts'
import { comma, quoteMarks, say, speak } from './words.ts'

const english = LANGUAGES[0]!
const strange = LANGUAGES.find(({ offered }) => !offered)!
afterEach(() => speak(english))

/** What a message takes: arguments with their kind, tags; once each. */
function takes(parts: readonly MessageFormatElement[]): string[] {
  const found = parts.flatMap((part) => {
    if (part.type === TYPE.literal || part.type === TYPE.pound) return []
    if (part.type === TYPE.tag) return [`<${part.value}>`, ...takes(part.children)]
    if (part.type === TYPE.select) return [`${part.value}: ${Object.keys(part.options).sort().join(' ')}`, ...Object.values(part.options).flatMap(({ value }) => takes(value))]
    // in which words a number is told differs from language to language, so a plural is an argument like others
    return part.type === TYPE.plural ? [part.value, ...Object.values(part.options).flatMap(({ value }) => takes(value))] : [part.value]
  })
  return [...new Set(found)].sort()
}

/** The plurals of a message: the argument and the forms that are told apart. */
function plurals(parts: readonly MessageFormatElement[]): { of: string; forms: string[] }[] {
  return parts.flatMap((part) => {
    if (part.type === TYPE.tag) return plurals(part.children)
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return []
    const within = Object.values(part.options).flatMap(({ value }) => plurals(value))
    return part.type === TYPE.plural ? [{ of: part.value, forms: Object.keys(part.options) }, ...within] : within
  })
}

/** The forms of a language for whole numbers that a message leaves out, where English tells one from more. */
function missingForms(message: string, inEnglish: string, forms: readonly string[]): string[] {
  const counted = plurals(parse(inEnglish)).filter((one) => one.forms.includes('one')).map((one) => one.of)
  return plurals(parse(message)).filter((one) => counted.includes(one.of) && one.forms.some((form) => !form.startsWith('=') && form !== 'other'))
    .flatMap((one) => forms.filter((form) => !one.forms.includes(form)).map((form) => `${one.of}: ${form}`))
    .concat(counted.filter((of) => !plurals(parse(message)).some((one) => one.of === of && one.forms.length > 1)))
}

/** Words that judge what is read, as roots; articles and other particles that are written on to a word may stand before. */
const JUDGING: Record<string, RegExp> = {
  en: /(?<!\p{L})(true|false|fake|verified|debunked|confirm\p{L}*|correct|misleading|accurate|reliable|trust\p{L}*|independent|lie|lies|fact-?check\p{L}*)(?!\p{L})/iu,
  ru: /(?<!\p{L})(правд\p{L}*|истин\p{L}*|лож(ь|н\p{L}*)|лж\p{L}*|вр(ать|ёт|ут|анье)|фейк\p{L}*|фальш\p{L}*|фальсиф\p{L}*|поддел\p{L}*|подлинн\p{L}*|(не)?достоверн\p{L}*|провер\p{L}*|подтвер\p{L}*|опроверг\p{L}*|опроверж\p{L}*|разоблач\p{L}*|(не)?верн(о|а|ы|ый|ая|ое|ые|ого|ой)|(не)?точн(ый|ая|ое|ые|о)|(не)?над[её]жн\p{L}*|довер\p{L}*|дезинформ\p{L}*|обман\p{L}*|независим\p{L}*|ошибочн\p{L}*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(vraie?s?|vérité\p{L}*|faux|fausse\p{L}*|vérifi\p{L}*|confirm\p{L}*|démenti\p{L}*|démyst\p{L}*|réfut\p{L}*|fiable\p{L}*|exacte?s?|exactement|mensong\p{L}*|trompeu\p{L}*|correctes?|correct|infox|intox|canular\p{L}*|authenti\p{L}*|crédib\p{L}*|confiance|indépendant\p{L}*)(?!\p{L})/iu,
  ar: /(?<!\p{L})[وفبلك]{0,2}(ال)?(صحيح|صحة|صواب|كاذب|كذب|أكاذيب|مزيف|مزيّف|زائف|مضلل|مضلّل|مؤكد|مؤكّد|تأكيد|أكد|موثوق|موثّق|حقيقي|حقيقة|تحقق|تحقّق|محقق|دحض|تفنيد|مفبرك|ملفق|مستقل|ثقة|دقيق)(ة|ات|ون|ين|ه|ها|ا)?(?!\p{L})/u,
  fa: /(?<!\p{L})(نا)?(درست|راست|دروغ|دروغین|جعلی|ساختگی|تأیید|تایید|صحت|صحیح|معتبر|موثق|حقیقت|حقیقی|واقعی|واقعیت|تکذیب|افشا|گمراه‌کننده|راستی‌آزمایی|قابل‌اعتماد|اعتماد|مستقل|دقیق)(‌?(ها|های|ی|تر|شده))?(?!\p{L})/u,
}

describe.each(LANGUAGES.filter(({ offered }) => offered))('$code', ({ code, load }) => {
  it('judges nothing', async () => {
    const { default: words } = await load()
    expect(JUDGING, `the words that judge in "${code}" are still to be written down here`).toHaveProperty(code)
    expect(Object.entries(words).filter(([, message]) => JUDGING[code]!.test(message))).toEqual([])
  })
})

it.each([
  ['en', 'It is true.', 'untrue of what'], ['en', 'Debunked', 'Follow this'], ['ru', 'Это правда.', 'Оправа'], ['ru', 'Проверено', 'Вернуть'], ['fr', 'Vérifié', 'ce qui est écrit'],
  ['ar', 'خبر كاذب', 'كتاب'], ['ar', 'والحقيقة', 'رقم'], ['fa', 'خبر جعلی', 'جمله'],
] as const)('%s has words that judge: %s, and others', (code, judging, other) => {
  expect(judging).toMatch(JUDGING[code]!)
  expect(other).not.toMatch(JUDGING[code]!)
})

describe.each(LANGUAGES)('$code', ({ tag, load, direction }) => {
  it('has all words and no other', async () => {
    expect(Object.keys((await load()).default)).toEqual(Object.keys(en))
  })

  it('has in each message what the English one takes', async () => {
    const { default: words } = await load()
    for (const [key, message] of Object.entries(words)) expect([key, takes(parse(message))]).toEqual([key, takes(parse(en[key as keyof typeof en]))])
  })

  it('has a form for each whole number', async () => {
    const { default: words } = await load()
    const rules = new Intl.PluralRules(tag)
    const forms = [...new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)))]
    expect(Object.entries(words).flatMap(([key, message]) => missingForms(message, en[key as keyof typeof en], forms).map((form) => `${key}: ${form}`))).toEqual([])
  })

  it('runs as its letters do', () => {
    expect(direction).toBe(/^(ar|fa|he|ur|en-XB)\b/u.test(tag) ? 'rtl' : 'ltr')
  })
})

describe('the language for a reader', () => {
  it.each([
    [null, ['en-US'], 'en'],
    [null, ['xx', 'en'], 'en'],
    [null, [], 'en'],
    ['en', ['xx'], 'en'],
    [null, ['ru-RU', 'en'], 'ru'],
    [null, ['fr-CA'], 'fr'],
    [null, ['pt-BR', 'uk-UA'], 'en'],
    [null, ['pt-BR', 'fa-AF', 'en'], 'fa'],
    ['xx', ['yy'], 'en'],
    // nobody is offered what is for tests alone, but a test can ask for it
    [null, ['en-XA'], 'en'],
    ['en-XA', [], 'en-XA'],
  ] as const)('chosen %j with %j wanted is %s', (chosen, wanted, code) => {
    expect(languageOf(chosen, wanted).code).toBe(code)
  })
})

describe('the strange language', () => {
  it('leaves arguments, plurals and tags, and makes words longer by two fifths', () => {
    expect(pseudo('{count, plural, one {<b>#</b> differs} other {<b>#</b> differ}} here')).toBe('[{count,plural,one{<b>#</b> dífféřš xxx} other{<b>#</b> dífféř xxx}} ħéřé xx]')
  })

  it('has a twin that runs from the right', async () => {
    const { default: words } = await LANGUAGES.find(({ code }) => code === 'en-XB')!.load()
    expect(words['outcome.differs']).toMatch(/^\[\p{Script=Hebrew}+ \p{Script=Hebrew}+\]$/u)
  })

  it('is spoken by all that is said, and taken back', async () => {
    await speak(strange)
    expect(say('outcome.differs')).toBe('[Dífféřš xxx]')
    await speak(english)
    expect(say('outcome.differs')).toBe('Differs')
    expect(formatNumber(1234)).toBe('1,234')
  })
})

describe('words that run the other way', () => {
  const apart = (words: string) => `\u2068${words}\u2069`

  it('keep their order within a sentence', async () => {
    expect(say('decide.notSameEventOf', { who: 'Kestrel' })).toBe('Not the same event: Kestrel')
    expect(say('decide.notSameEventOf', { who: 'صوت تارن' })).toBe(`Not the same event: ${apart('صوت تارن')}`)
    await speak(LANGUAGES.find(({ code }) => code === 'ar')!)
    expect(say('decide.notSameEventOf', { who: 'Kestrel' })).toBe(`ليس الحدث نفسه: ${apart('Kestrel')}`)
    expect(formatList(['Kestrel', 'Orbis'])).toBe(`${apart('Kestrel')} و${apart('Orbis')}`)
  })

  it('run as the language does where the language has put them together, though all their letters be others', async () => {
    await speak(LANGUAGES.find(({ code }) => code === 'ar')!)
    const clause = say('sentence.figure', { figure: '7,500', when: say('sentence.on', { date: '11 يونيو 2017' }) })
    expect(say('sentence.bare', { items: clause })).toBe(`\u2067${clause}\u2069.`)
    expect(comma()).toBe('، ')
  })

  it('are chosen by as they are', async () => {
    await speak(LANGUAGES.find(({ code }) => code === 'fa')!)
    expect(say('collections.from.unnamed', { day: 'none' })).toBe('واردشده')
  })
})

it.each([['2022-06-28', '28 июня 2022\u00a0г.'], ['2025-10', 'октябрь 2025\u00a0г.'], ['2004', '2004']])('in Russian the year of %s and its word are not parted', async (date, words) => {
  await speak(LANGUAGES.find((one) => one.code === 'ru')!)
  expect(formatDate(date)).toBe(words)
})

it.each([['en', '"“" "”"'], ['ru', '"«" "»"'], ['fr', '"«\u00a0" "\u00a0»"'], ['ar', '"«" "»"']])('in %s a style sheet quotes as sentences do', async (code, marks) => {
  await speak(LANGUAGES.find((one) => one.code === code)!)
  expect(quoteMarks()).toBe(marks)
})

it('a page speaks as is set, its direction too, and another language once that is set', async () => {
  const page = document.implementation.createHTMLDocument()
  let language: string | null = null
  let told = () => {}
  const drawn: string[] = []
  await speakAsSet({ get: async () => ({ language }), watch: (changed) => { told = changed } }, page, ['en-GB'], () => drawn.push(say('outcome.differs')))
  expect([page.documentElement.lang, page.documentElement.dir, drawn]).toEqual(['en-GB', 'ltr', []])
  language = 'en-XA'
  told()
  await expect.poll(() => drawn).toEqual(['[Dífféřš xxx]'])
  expect(page.documentElement.lang).toBe('en-XA')
})

it('a page whose settings cannot be had speaks as the browser does', async () => {
  const page = document.implementation.createHTMLDocument()
  await speakAsSet({ get: () => Promise.reject(new Error('refused')), watch: () => {} }, page, ['xx'], () => {})
  expect(page.documentElement.lang).toBe('en-GB')
})
