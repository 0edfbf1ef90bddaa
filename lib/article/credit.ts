import type { Line } from './draft.ts'
import { textOf } from './json-ld.ts'
import type { PageParts } from './page-parts.ts'
import { wiresIn } from '../text/wires.ts'

const CREDIT_FORMS = [
  String.raw`with|from|sources?|via|credit|agency|additional reporting (?:by|from)|reporting by .{3,60} for|written by .{3,40},`,
  String.raw`with (?:files|inputs|reporting|material|information) (?:from|by)|this (?:story|article|report) .*(?:from|by)|quellen?`,
  String.raw`mit material (?:von|der)|avec|source :|con informaci[oó]n de|con material de|com|fontes?|fuentes?|źródło|kaynak|kilde|källa|bron|источник|по материалам|来源|來源|출처|inputs from|based on`,
]
const CREDIT = new RegExp(String.raw`^\(?(?:${CREDIT_FORMS.join('|')})(?![\p{L}])`, 'iu')
/** Whose words they are, where an agency says so itself. */
const COPYRIGHT = /^(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:(?:19|20)\d\d,? )?(?:by )?(?:the )?\p{Lu}/iu
const PICTURE = /photo|foto|image|bild|picture|getty|video|graphic|grafik|illustration|archiv|file pic|\/\s?[A-Z][a-z]+ [A-Z][a-z]+$/iu

/**
 * Wire services whose text the article says it carries: in the byline, in a line between heading and text, in brackets at the head of the text, in a credit
 * line at its end, or as the source in the JSON-LD. Credits of pictures are none.
 * @param blocks the lines of the text
 */
export function readCredit({ facts, lines, heading }: PageParts, byline: readonly string[], blocks: readonly Line[]): string[] {
  const places = [...byline, textOf(facts.article?.sourceOrganization) ?? '']
  for (const { text } of linesAbove(lines, heading, blocks[0]?.first ?? -1)) {
    if (text.length < 80 && !PICTURE.test(text) && (CREDIT.test(text) || isAgenciesAlone(text) || /^(?:by|von|par|por|di)\s/iu.test(text))) places.push(text)
  }
  places.push(...placesInText(blocks.map(({ text }) => text)))
  return [...new Set(places.flatMap((place) => wiresIn(place)))]
}

/** Wire services whose text a plain text says it carries, at its head or its end; none where it does not say. */
export function creditOfText(text: string): string[] {
  return [...new Set(placesInText(text.split(/\n+/).map((line) => line.trim()).filter((line) => line !== '')).flatMap((place) => wiresIn(place)))]
}

/** Where the first and last lines of a text may name whose it is. */
function placesInText(lines: readonly string[]): string[] {
  const places: string[] = []
  for (const text of lines.slice(0, 4)) {
    // "DUSHANBE, June 3 (Reuters) - …", "Dushanbe (dpa) – …", "(AP) —", "AFP - "
    const head = /[([/]/.test(text.slice(0, 130)) && /^(?:[^.]{0,60}?|[^a-z]{0,60}?\p{Lu}[^.]{0,40}\. ?)[([/]([^)\]/]{2,40})[)\]/]\.?\s*(?:[-–—:]|\.? \p{Lu}|$)/u.exec(text)
    if (head) places.push(head[1]!)
    const bare = /^(\p{Lu}{2,5})\s[-–—]\s/u.exec(text)
    if (bare) places.push(bare[1]!)
  }
  for (const text of lines.slice(-4)) {
    if (text.length > 260 || PICTURE.test(text)) continue
    const bracket = /^[([]([^)\]]{2,90})[)\]]\.?$|[([]([^)\]]{2,40})[)\]]\.?\s*$/u.exec(text)
    if (bracket) places.push(bracket[1] ?? bracket[2]!)
    else if (CREDIT.test(text) || COPYRIGHT.test(text)) places.push(text)
    else if (text.length < 40 && !/[.!?]$/.test(text)) places.push(text)
  }
  return places
}

/** The lines between the heading and the text. @param to the line that the text begins with, or -1 */
function linesAbove(lines: readonly Line[], at: number, to: number): readonly Line[] {
  if (at < 0) return []
  return lines.slice(at + 1, Math.min(at + 14, to > at ? to + 3 : at + 8)).filter(({ aside, outside }) => aside === null && !outside.includes('related') && !outside.includes('navigation'))
}

/** Whether a line names agencies and nothing else: "APA/dpa", "Agence France-Presse in Paris". */
function isAgenciesAlone(text: string): boolean {
  return text.length < 45 && wiresIn(text).length > 0 && text.split(/\s+/).length <= 5 && !/[.!?]$/.test(text)
}
