import type { Article, Partial } from './article.ts'
import type { Candidate } from './collect-blocks.ts'
import type { PageFacts } from './page-facts.ts'

// the word alone ("Correction officers said …") is no notice: a sign, a date in brackets or the end of the line follows
const WORDS = [
  String.raw`corrections?(?: and clarifications?| & clarifications?| appended)?|clarifications?|corrigendum|erratum|errata|corrected`,
  String.raw`korrektur(?:hinweis)?|berichtigung|richtigstellung|klarstellung|rectificatif|correctif|erratum|précision|correcci[oó]n|rectificaci[oó]n|fe de err(?:at|or)es?|aclaraci[oó]n`,
  String.raw`rettifica|errata corrige|correzione|precisazione|corre[cç][aã]o|errata|rättelse|rettelse|oppklaring|rectificatie|correctie|sprostowanie|korekta|oprava|helyesbítés|oikaisu|düzeltme|rectificare`,
  String.raw`исправление|уточнение|поправка|виправлення|διόρθωση|تصحيح|更正|訂正|정정`,
]
const CORRECTION = new RegExp(String.raw`^[•*\s]*(?:${WORDS.join('|')})(?:\s*\([^)]{2,40}\)|,? (?:on |am |le |du |vom )?(?:\p{L}+\.? )?\d[\p{L}\d.,/ -]{2,24})?\s*(?:[:：—–]|\.\s|-\s|$)`, 'iu')
// beginnings and words without which the long patterns find nothing: the browser makes a pattern when it is first asked, and most pages need none of them
const MAY_BEGIN = /^[•*\s]*(?:corr|clar|errat|fe de|beri|richt|klars|korre|korek|recti|préci|aclar|retti|preci|rätte|rette|oppkl|spros|oprav|helye|oikai|düzel|[^\x00-\u024f])/i
const MAY_SPEAK = /version of|en version|une .{0,13}version|versión|versione|versão|versie|versjon|tidigare version|wersji|верси|fassung|correct|amend|clarif|updated to|korrig|bericht|corrig|modifi|rectif/i
const EARLIER = [
  String.raw`an? (?:earlier|previous|prior|original) version of (?:this|the) (?:article|story|report|post|piece|headline|text)`,
  String.raw`(?:this|the) (?:article|story|report|post|piece|headline|caption|text)(?: has been| was| is)(?: since)?(?: updated and)? (?:corrected|amended|clarified|updated to (?:correct|clarify|reflect|remove))`,
  String.raw`in einer (?:früheren|vorherigen|ersten|älteren|ursprünglichen) (?:version|fassung)|(?:der|dieser) (?:artikel|text|beitrag) wurde (?:korrigiert|berichtigt)|wir haben (?:den|diesen) (?:fehler|artikel|text) korrigiert`,
  String.raw`(?:dans )?une (?:première |précédente |ancienne )?version (?:antérieure |précédente |initiale )?de (?:cet|notre) article|cet article a été (?:corrigé|modifié|rectifié)`,
  String.raw`(?:en )?una versión (?:anterior|previa) de est[ea]|(?:in )?una (?:precedente )?versione (?:precedente )?di questo articolo|(?:em )?uma versão anterior d(?:este|esta|a)`,
  String.raw`i en tidigare version|en tidligere versjon|in een eerdere versie|w poprzedniej wersji|в (?:более ранней|предыдущей) версии`,
]
const SPEAKS_OF_EARLIER = new RegExp(String.raw`^.{0,140}?(?:${EARLIER.join('|')})`, 'iu')
const NOTE = /^[•*\s([]*(?:editor['’]?s['’]? note|note from the editor|update|updated|anmerkung der redaktion|anm\. d\. red\.?|hinweis der redaktion|note de la rédaction|ndlr|nota del editor|nota de la redacción|nota da redação|nota della redazione|от редакции)\b/iu
const CHANGED = /correct|clarif|amend|misstat|misspell|inaccura|incorrect|erroneous|in error|earlier version|previous version|korrigi|fehler|falsch|corrig|erreur|rectifi|errone|incorrecto|equivocad|errat|исправ|ошиб/iu
const LONGEST = 900

/**
 * The lines in which the publisher puts something right, in the order of the page; empty when there are none.
 * @param candidates all lines of the page
 */
export function correctionLines(candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const [i, one] of candidates.entries()) {
    if (one.text.length > LONGEST || one.linkShare > 0.5 || one.aside || one.outside.some(({ reason }) => NOWHERE.has(reason))) continue
    if (!isCorrection(one.text)) continue
    found.push(one)
    // a heading alone: the notice is the line behind it
    const next = candidates[i + 1]
    if (one.text.length < 40 && next && next.text.length <= LONGEST && next.linkShare < 0.5 && !isCorrection(next.text)) found.push(next)
  }
  return found.length <= 6 ? found : []
}

const NOWHERE: ReadonlySet<string> = new Set(['navigation', 'related', 'comments', 'advert', 'newsletter', 'social'])

/** Whether a line is the publisher's own notice of a correction, and not news that begins with such a word. */
export function isCorrection(text: string): boolean {
  if (MAY_BEGIN.test(text) && CORRECTION.test(text)) return text.length >= 40 || /[:：]/.test(text) || !/[.!?]/.test(text)
  return (MAY_SPEAK.test(text) && SPEAKS_OF_EARLIER.test(text)) || (NOTE.test(text) && CHANGED.test(text))
}

const HELD_BACK_FORMS = [
  String.raw`(?:subscribe|subscription|sign in|log in|register|become a (?:member|subscriber)|start your .{0,20}trial).{0,40} to (?:continue|keep|read|unlock|access)|to (?:continue|keep) reading|(?:for|reserved for|available to|exclusive to) (?:our )?(?:paying )?subscribers`,
  String.raw`already a subscriber|already have an account|continue reading|to read the full|this (?:article|story|content) is (?:for|only|exclusive)|weiterlesen mit|jetzt (?:abonnieren|weiterlesen)|nur für abonnenten|diesen artikel weiterlesen`,
  String.raw`réservé(?:e)? (?:aux|à nos) abonnés|la suite (?:de cet article )?est réservée|il vous reste .{1,20} de cet article|suscr[ií]bete para|s[oó]lo para suscriptores|contenido exclusivo para|contenuto riservato`,
  String.raw`per continuare a leggere|riservato agli abbonati|conteúdo exclusivo para assinantes|assine para|alleen voor abonnees|logg inn for å lese|endast för prenumeranter|dla subskrybentów|по подписке`,
]
const HELD_BACK = new RegExp(HELD_BACK_FORMS.join('|'), 'iu')
const SHORT = 1500

/**
 * Whether less than the whole is on the page: it says that the article is not free and little stands here, or asks for a subscription where the text ends.
 * @returns "paywall" when the page holds text back, "truncated" when the text stops in the middle, null when all of it seems to be here.
 */
export function readPartial(facts: PageFacts, choice: { blocks: readonly Candidate[]; candidates: readonly Candidate[]; unseen: number }, text: string): Article['partial'] {
  if (text === '') return null
  const paid = isPaid(facts)
  const last = choice.blocks.at(-1)
  const end = last ? choice.candidates.findIndex(({ element, text: line }) => element === last.element && line === last.text) : -1
  const behind = choice.candidates.slice(end < 0 ? 0 : end, end < 0 ? undefined : end + 9)
  const asked = behind.some((one) => one.text.length < 300 && HELD_BACK.test(one.text) && !one.outside.some(({ reason }) => reason === 'navigation' || reason === 'footer'))
  const stops = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(text)
  const short = text.length < SHORT
  const heldBack = paid ? (short && !opened(facts)) || asked || stops || choice.unseen > 400 : asked && short
  const found: Partial | null = heldBack ? 'paywall' : stops && short ? 'truncated' : null
  return found
}

/** Whether the part that the page says is to be paid for stands here with its text. */
function opened(facts: PageFacts): boolean {
  return paidParts(facts).some((selector) => {
    try {
      return (facts.document.querySelector(selector)?.textContent ?? '').trim().length > 300
    } catch (error) {
      // a selector that a page's JSON-LD gives need not be one
      if ((error as Error).name === 'SyntaxError') return false
      throw error
    }
  })
}

function paidParts(facts: PageFacts): string[] {
  return ([facts.article?.hasPart ?? []].flat(2) as unknown[]).flatMap((part) => {
    if (typeof part !== 'object' || part === null) return []
    const { isAccessibleForFree: free, cssSelector } = part as Record<string, unknown>
    return saysNo(free) && typeof cssSelector === 'string' && cssSelector.length < 300 ? [cssSelector] : []
  })
}

/** Whether the page says that its text, or a part of it, is to be paid for. */
export function isPaid(facts: PageFacts): boolean {
  const free = facts.article?.isAccessibleForFree
  if (saysNo(free)) return true
  if (free === undefined && paidParts(facts).length > 0) return true
  return facts.meta('article:content_tier') === 'locked'
}

function saysNo(free: unknown): boolean {
  const value: unknown = [free].flat()[0]
  return value === false || (typeof value === 'string' && /^(false|no)$/i.test(value.trim().replace(/^.*\//, '')))
}
