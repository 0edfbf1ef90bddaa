import type { Line } from './draft.ts'

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
 * @param lines all lines of the page
 */
export function correctionLines(lines: readonly Line[]): Line[] {
  const found: Line[] = []
  for (const [i, one] of lines.entries()) {
    if (one.text.length > LONGEST || one.linkShare > 0.5 || one.aside || one.outside.some((reason) => NOWHERE.has(reason))) continue
    if (!isCorrection(one.text)) continue
    found.push(one)
    // a heading alone: the notice is the line behind it
    const next = lines[i + 1]
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
