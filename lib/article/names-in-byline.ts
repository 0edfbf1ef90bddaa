import { findDates } from './page-date.ts'
import { collapse } from './white-space.ts'

const VERBS = String.raw`written|posted|published|reported|story|text|words|review|analysis|created|submitted|report|compiled|edited|alles|todo|verfasst|geschrieben|gespeichert|eingestellt|veröffentlicht|erstellt|publié|écrit|rédigé|escrito|publicado|scritto|pubblicato|geplaatst|geschreven|skrevet|skriven`
const BYS = String.raw`by|von|vom|par|por|di|de|door|av|af|od|autorin\/autor|autor(?:a|es|en|in|zy)?|author|authors|auteurs?|redactie|redaktor|tekst|texto|testo|text|автор|автори|текст|byline|yazan|haber|责编|责任编辑|作者|記者|记者|文|取材・文`
/** What a byline begins with: "By ", "Von: ", "Posted by ", "Auteur : ". */
export const BY = new RegExp(String.raw`^[([]?(?:(?:${VERBS})\s+)?(?:${BYS})(?:\s*[:：]\s*|\s+)`, 'iu')
/** A byline that says outright who wrote, so that a name of one word is a name too. */
export const WROTE = new RegExp(String.raw`^(?:(?:${VERBS})\s+(?:by|von|vom|par|por|da|door|av|af)|(?:autor(?:in)?|author|auteur|writer|автор|作者)\s*[:：])\s*`, 'iu')
/** A label that stands in a line of its own above the name. */
export const LABEL = new RegExp(String.raw`^(?:(?:${VERBS})\s+)?(?:by|von|par|por|autorin\/autor|autor(?:a|in)?|author|authors|auteurs?|автор|作者|about the author|über den autor)\s*[:：]?$`, 'iu')
const BETWEEN = /\s*(?:,|、|，|;|\||\/|&|·|•|∙|\n|\s(?:and|und|et|y|e|en|och|og|ja|i|oraz|и|та|und|ve|with)\s)\s*/iu
const NO_NAME_FORMS = [
  String.raw`by|staff|admin|administrator|editor|editors|redaktion|redacción|redaccion|redação|redazione|rédaction|la rédaction|toimitus|redakce|redakcja|redaktion\w*|red|online|web ?desk|www\..*|unknown|anonymous|n\/?a`,
  String.raw`agenturen|agencies|agences|agencias|agentur|team|press release|pressemitteilung|marketing|webmaster|root|user|guest author|gastautor`,
  String.raw`ph\.?d|m\.?d|mph|msc|m\.?sc|bsc|mba|rd|rdn|dr|prof|jd|esq|jr|sr|cpt|pt|dpt|cfa|cpa|rn|ms|ma|ba|obe|mbe`,
  String.raw`null|none|undefined|updated|published|author|authors|contributor|correspondent|guest|share|follow|photo.*|foto.*|bild.*|.*@.*|https?:.*|[\d\s.:-]+`,
]
const NO_NAME = new RegExp(String.raw`^(?:${NO_NAME_FORMS.join('|')})\.?$`, 'iu')
const ROLE_FORMS = [
  String.raw`reporter|reporters|correspondent|editor|journalist|writer|bureau|columnist|producer|redakteur\w*|korrespondent\w*|staff|senior|chief`,
  String.raw`analyst|photographer|freelance\w*|special to .*|for the .*|contributing .*|coordinator|director|founder|geschäftsführer\w*|autorin|agency|agencies`,
]
const ROLE = new RegExp(String.raw`(?<!\p{L})(?:${ROLE_FORMS.join('|')})(?!\p{L})`, 'iu')
const PARTICLE = String.raw`de|da|do|dos|das|di|del|della|der|den|van|von|zu|zur|ten|ter|bin|binti|ibn|al|el|la|le|du|af|av|y|e|i|'t|ul|ur`
const WORD = String.raw`(?:\p{Lu}|d['’]|al-|el-|O['’])[\p{L}\p{M}.'’‑-]*`
const PERSON = new RegExp(String.raw`^(?:${WORD})(?: (?:${WORD}|${PARTICLE})){0,4} (?:${WORD})$`, 'u')
const EASTERN = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,5}[ 　]?[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,5})$/u
// words that a heading or a button begins or ends with, and a name does not
const NEVER = /(?<!\p{L})(?:the|our|your|this|read|more|share|follow|subscribe|sign|log|about|news|nachrichten|home|kommentare?|comments?|weitere|mehr|alle|zum|zur|inhalt|menü|menu|photo|foto|bild|video|live|update|getty|images?|reuters|copyright|today|yesterday|print|email|kontakt|contact|impressum|minutes?|min|am|pm|uhr|times?|post|daily|tribune|herald|university|ministry|street|admin|only|veröffentlicht|publiziert|aktualisiert|erstellt|published|updated|publicado|publié|pressemitteilung|aktuell|startseite|termine|app|redaktion|januar|schweiz|club|verein|team)(?!\p{L})/iu

/** The names in a byline as it is written: without "By", roles, addresses, numbers, dates, titles, and where the writer was. */
export function splitNames(line: string): string[] {
  const bare = collapse(undated(line.slice(0, 400)).replace(/https?:\/\/\S+|\S+@\S+\.\S+|(?<!\S)@\S+/g, ' ').replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').replace(/<[^<>]+>/g, ' ').replace(/^\s*[(©]\s*|[)→»]\s*$/gu, ''))
  return written(withoutBy(bare))
    .split(BETWEEN)
    .map((name) => bareName(name))
    .filter((name) => name.length > 1 && name.length < 60 && name.split(' ').length <= 6 && /\p{L}/u.test(name) && !NO_NAME.test(name) && !isRole(name) && !/\d{2,}/.test(name))
}

/** The line without what it begins with; a name that begins with a short word of the kind ("Di Maio") keeps it. */
export function withoutBy(line: string): string {
  const by = BY.exec(line)?.[0]
  if (by === undefined) return line
  const rest = line.slice(by.length)
  return /^(?:de|di|da|af|av|od|text|story|words)\s$/iu.test(by) && !/ /.test(rest) ? line : rest
}

/** "Reporting by A and B; editing by C" is by A and B. */
function written(line: string): string {
  return line.replace(/^reporting by\s+/iu, '').replace(/[;,.]?\s*(?:editing|additional reporting|writing|compiled|photographs?|photos|illustrations?) by\s.*$/iu, '')
}

function bareName(name: string): string {
  const bare = collapse(withoutBy(name).replace(/\s기자(?:\s외.*)?$/u, '').replace(/^[-–—:.\s©]+|[-–—:,\s]+$/g, ''))
  // "Ann Lee in Paris": where, not who
  const placed = /^(.{4,}?) (?:in|à|en) \p{Lu}[\p{L}\p{M}.' -]*$/u.exec(bare)
  const plain = placed && / /.test(placed[1]!) && !/ (?:en|in|à)$/.test(placed[1]!) ? placed[1]! : bare
  const half = plain.slice(0, Math.floor(plain.length / 2))
  const once = plain.length > 8 && plain === `${half} ${half}` ? half : plain
  return once.replace(/^(?:dr|prof|mr|mrs|ms)\.?\s+(?=\p{Lu}\S* )/iu, '')
}

/** The line without its dates and times of day. */
export function undated(line: string): string {
  if (!/\d/.test(line)) return line
  let bare = line
  for (const { index, length } of findDates(line).toReversed()) bare = `${bare.slice(0, index)} | ${bare.slice(index + length)}`
  return bare.replace(/(?<![\d.:])\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?![\d.])\s?(?:uhr|am|pm|a\.m\.|p\.m\.|[A-Z]{2,4}(?![\p{L}]))?/giu, ' | ')
}

/** Whether the text has the form of a person's name: two to six words with capitals, or two to four characters of a script that has none. */
export function isPersonName(text: string): boolean {
  return (PERSON.test(text) && text.length < 50 && !NEVER.test(text) && !ROLE.test(text)) || EASTERN.test(text)
}

/** Whether the text is a person's name where nothing else says so: two to four words of usual length, none of which opens a sentence or numbers a pope. */
export function isPlainName(text: string): boolean {
  return PERSON.test(text) && isPersonName(text) && text.split(' ').length <= 4 && !/\p{L}{17}/u.test(text) && !/^(?:die|der|das|den|le|les|los|las|the|il|lo|gli|un|une|ein|eine|in|im|am|zum|so|wie|was|how|why|what)\s|\s[IVX]+\.?$/iu.test(text)
}

/** A role and not a name that holds such a word ("Anna Reporter"). */
function isRole(name: string): boolean {
  return ROLE.test(name) && (!/^\p{Lu}\S* \p{Lu}\S*$/u.test(name) || /^(?:senior|chief|staff|contributing|freelance|event|managing|deputy)\b/iu.test(name))
}

/** Whether a line is a byline and nothing else: "By Ann Lee", "By Ann Lee and Bo Ek in Oslo"; a sentence that begins so ends with a full stop or goes on in small letters. */
export function isBylineText(line: string): boolean {
  if (line.length > 100 || !BY.test(line) || /[.!?]["”’]?$/.test(line)) return false
  return /^\p{Lu}[\p{L}\p{M}.'’-]+(?:,? (?:\p{Lu}[\p{L}\p{M}.'’-]*|and|und|et|y|e|och|og|with|in|for|de|van|von|der|da|di|al|bin|ibn|reporter|correspondent|editor|\||&)){1,14}$/u.test(withoutBy(line))
}

/** Letters and digits in lower case: what two spellings of one name share. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
