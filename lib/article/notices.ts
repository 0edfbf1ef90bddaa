import type { Article, Partial } from './article.ts'
import type { Candidate } from './collect-blocks.ts'
import type { PageFacts } from './page-facts.ts'

// services whose texts others print; names of agencies, not of sites
const WIRES: [string, RegExp][] = [
  ['Reuters', /reuters/i],
  ['Associated Press', /associated press|\bAP\b/],
  ['AFP', /agence france[- ]presse|\bAFP\b/],
  ['dpa', /deutsche presse[- ]agentur|\bdpa\b/i],
  ['EFE', /\bEFE\b/],
  ['ANSA', /\bANSA\b/],
  ['APA', /\bAPA\b/],
  ['PTI', /press trust of india|\bPTI\b/],
  ['ANI', /\bANI\b/],
  ['TASS', /\bTASS\b|\bТАСС\b/],
  ['RIA Novosti', /ria novosti|РИА Новости/i],
  ['Interfax', /interfax|Интерфакс/i],
  ['Xinhua', /xinhua/i],
  ['Kyodo', /kyodo/i],
  ['Yonhap', /yonhap/i],
  ['Bloomberg', /\bbloomberg\b/i],
  ['PA Media', /press association|\bPA Media\b/],
  ['UPI', /\bUPI\b/],
  ['Anadolu', /anadolu agency|anadolu ajansı/i],
  ['Ritzau', /ritzau/i],
  ['NTB', /\bNTB\b/],
  ['TT', /\bTT nyhetsbyrån\b|^\(?TT\)?$/i],
  ['Belga', /\bbelga\b/i],
  ['ANP', /\bANP\b/],
  ['Lusa', /\blusa\b/i],
  ['PAP', /\bPAP\b/],
  ['CTK', /\bČTK\b|\bCTK\b/],
  ['Keystone-SDA', /keystone-?sda|\bSDA\b/],
  ['Canadian Press', /canadian press/i],
  ['AAP', /australian associated press|\bAAP\b/],
]

const CREDIT_FORMS = [
  String.raw`with|from|source|sources|via|additional reporting (?:by|from)`,
  String.raw`with (?:files|inputs|reporting|material|information) (?:from|by)|this (?:story|article|report) .*(?:from|by)|quelle`,
  String.raw`mit material (?:von|der)|avec|source :|con informaci[oó]n de|com|fonte|fuente|источник|inputs from|based on`,
]
const CREDIT = new RegExp(String.raw`^\(?(?:${CREDIT_FORMS.join('|')})\b`, 'iu')
const CORRECTION_FORMS = [
  String.raw`correction|corrections|clarification|editor['’]s note|erratum|corrected|an earlier version|a previous version`,
  String.raw`this (?:article|story|report) (?:has been|was) (?:corrected|amended)|korrektur|anmerkung der redaktion`,
  String.raw`in einer früheren (?:version|fassung)|rectificatif|erratum|correctif|correcci[oó]n|fe de erratas|rettifica|errata|correzione`,
  String.raw`corre[cç][aã]o|rättelse|rettelse|rectificatie|sprostowanie|исправление|уточнение`,
]
const CORRECTION = new RegExp(String.raw`^(?:${CORRECTION_FORMS.join('|')})\b`, 'iu')
const HELD_BACK_FORMS = [
  String.raw`(?:subscribe|subscription|sign in|log in|register) to (?:continue|keep|read|unlock)|(?:for|reserved for) subscribers`,
  String.raw`already a subscriber|continue reading|to read the full|weiterlesen|jetzt abonnieren|nur für abonnenten|réservé aux abonnés`,
  String.raw`la suite (?:de cet article )?est réservée|suscr[ií]bete para|solo para suscriptores|contenuto riservato`,
  String.raw`per continuare a leggere|conteúdo exclusivo para assinantes`,
]
const HELD_BACK = new RegExp(String.raw`${HELD_BACK_FORMS.join('|')}`, 'iu')

/** Wire services whose text the article says it carries: in the byline, in brackets at the head, or in a credit line at the end. */
export function readCredit(byline: readonly string[], blocks: readonly Candidate[]): string[] {
  const places = [...byline]
  for (const { text } of blocks.slice(0, 4)) {
    // "DUSHANBE, June 3 (Reuters) - …", "Dushanbe (dpa) – …", "(AP) —"
    const head = /^[^.]{0,60}?\(([^)]{2,40})\)\s*[-–—]/u.exec(text)
    if (head) places.push(head[1]!)
  }
  for (const { text } of blocks.slice(-4)) {
    if (text.length > 220) continue
    const bracket = /^\(([^)]{2,60})\)$|\(([^)]{2,40})\)\s*$/u.exec(text)
    if (bracket) places.push(bracket[1] ?? bracket[2]!)
    else if (CREDIT.test(text)) places.push(text)
    else if (text.length < 40 && !/[.!?]$/.test(text)) places.push(text)
  }
  return [...new Set(places.flatMap((place) => WIRES.filter(([, pattern]) => pattern.test(place)).map(([name]) => name)))]
}

/** The publisher's own notice of a correction as the page words it; null when there is none. */
export function readCorrection(candidates: readonly Candidate[], blocks: readonly Candidate[]): string | null {
  const kept = new Set(blocks)
  const marked = candidates.filter((one) => kept.has(one) || /correction|clarification|editors?-?note|erratum|korrektur/i.test(`${one.element.className} ${one.element.parentElement?.className ?? ''}`))
  const at = marked.findIndex(({ text }) => CORRECTION.test(text) && text.length < 800)
  if (at < 0) return null
  const notice = marked[at]!.text
  // a heading alone: the notice is the line behind it
  return notice.length < 30 && marked[at + 1] ? `${notice} ${marked[at + 1]!.text}` : notice
}

/** Whether less than the whole is on the page: it says that the article is not free and little stands here, or asks for a subscription where the text ends. */
export function readPartial(facts: PageFacts, choice: { candidates: readonly Candidate[]; unseen: number }, text: string): Article['partial'] {
  const paid = isPaid(facts)
  const asked = choice.candidates.some((one) => one.text.length < 300 && HELD_BACK.test(one.text))
  const stops = /(?:…|\.\.\.)$/.test(text)
  const found: Partial | null = paid && (asked || stops || choice.unseen > 400 || text.length < 1500) ? 'paywall' : stops && text.length < 1500 ? 'truncated' : null
  return found
}

/** Whether the page says that its text is to be paid for. */
export function isPaid(facts: PageFacts): boolean {
  const free = [facts.article?.isAccessibleForFree].flat()[0]
  return free === false || (typeof free === 'string' && /^(false|no)$/i.test(free.replace(/^.*\//, ''))) || facts.meta('article:content_tier') === 'locked'
}
