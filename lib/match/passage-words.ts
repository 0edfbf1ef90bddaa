import { framingOf } from '../figures/framing.ts'
import { gazetteer } from '../names/gazetteer.ts'
import { rarity } from './rarity.ts'
import { readTerms } from './terms.ts'

/** How much of a passage's words a report has. */
export interface PassageSigns {
  /**
   * Share of the rarity of the passage's words that the report has too, 0 to 1. Numbers do not count, since they may differ; those who say it, and when, count
   * where the report has them, and against no report that does not.
   */
  coverage: number
  /** The rarity of the shared words, summed. */
  mass: number
  /** The share of it that stands together in one place of the report. */
  together: number
  /** The same share of the title of the page that the passage is from; 0 where that is not known. */
  title: number
  /** By how much the cosine of passage and report grows when what does not count against the report is left out. */
  cosineScale: number
}

/** A passage as it is looked for. */
export interface PassageText {
  text: string
  /** Title of its page; '' where none is known. */
  page?: string
}

/** Words of a report that count as one place: some two sentences. */
const PLACE = 30

/** The words of a passage, and how many of them reports have. */
export class PassageWords {
  /** Words of what is said, and of who says it and when, each with its rarity: a people's name as its country's. */
  private readonly said = new Map<string, number>()
  private readonly framing = new Map<string, number>()
  private readonly title = new Map<string, number>()
  /** What each word weighs in a cosine, squared; and those that count against no report. */
  private readonly squares = new Map<string, number>()
  private readonly loose = new Set<string>()
  /** The names of countries whose people it names, to be looked for too. */
  readonly countries: string

  constructor({ text, page = '' }: PassageText) {
    const spans = framingOf(text)
    const firm = new Set<string>()
    readTerms(text, (term, start) => {
      if (spans.some((span) => start >= span.start && start < span.end)) add(this.framing, term)
      else {
        firm.add(term)
        add(this.said, term)
      }
    })
    for (const term of this.said.keys()) this.framing.delete(term)
    readTerms(page, (term) => add(this.title, term))
    this.countries = [...new Set([...firm].filter((term) => countryOf(term) !== term).map(countryOf))].join(' ')
    const counts = new Map<string, number>()
    for (const part of [page, text, this.countries]) readTerms(part, (term) => counts.set(term, (counts.get(term) ?? 0) + 1))
    for (const [term, count] of counts) {
      this.squares.set(term, ((1 + Math.log(count)) * Math.max(0, rarity(term))) ** 2)
      if (!firm.has(term)) this.loose.add(term)
    }
  }

  /** The signs of a report beside the passage. */
  signsOf({ title, text }: { title: string; text: string }): PassageSigns {
    const written = new Set<string>()
    const order: string[] = []
    for (const part of [title, text]) {
      readTerms(part, (term) => {
        written.add(term)
        order.push(countryOf(term))
      })
    }
    const theirs = new Set(order)
    const has = (word: string) => theirs.has(word)
    const [mass, who] = [sumOf(this.said, has), sumOf(this.framing, has)]
    const all = sumOf(this.said)
    return {
      coverage: ratio(mass + who, all + who),
      mass: mass + who,
      together: ratio(this.together(order), all),
      title: ratio(sumOf(this.title, has), sumOf(this.title)),
      cosineScale: this.cosineScale(written, theirs),
    }
  }

  private cosineScale(written: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
    let [all, lacking] = [0, 0]
    for (const [term, square] of this.squares) {
      all += square
      // a people that the report calls by its country's name is not lacking
      if (!written.has(term) && (this.loose.has(term) || theirs.has(countryOf(term)))) lacking += square
    }
    return all > lacking ? Math.sqrt(all / (all - lacking)) : 1
  }

  /** Most rarity of the passage's words in so many words of a report that follow one another. */
  private together(order: readonly string[]): number {
    const times = new Map<string, number>()
    let [sum, best] = [0, 0]
    const step = (word: string | undefined, by: 1 | -1): void => {
      const rareness = word === undefined ? undefined : this.said.get(word)
      if (rareness === undefined) return
      const count = (times.get(word!) ?? 0) + by
      times.set(word!, count)
      if (count === (by === 1 ? 1 : 0)) sum += by * rareness
      if (sum > best) best = sum
    }
    order.forEach((word, at) => {
      step(order[at - PLACE], -1)
      step(word, 1)
    })
    return best
  }
}

/** Adds a word that is no number. */
function add(words: Map<string, number>, term: string): void {
  const rareness = rarity(term)
  if (rareness > 0 && !/^\d/.test(term)) words.set(countryOf(term), rareness)
}

function sumOf(words: ReadonlyMap<string, number>, only: (word: string) => boolean = () => true): number {
  let sum = 0
  for (const [word, rareness] of words) if (only(word)) sum += rareness
  return sum
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}

let countries: Map<string, string> | null = null

/** The name of the country whose people a word names ("tajikistan" of "tajik"), where there is one such country; any other word itself. Terms as `readTerms` gives them. */
function countryOf(term: string): string {
  return (countries ??= readCountries()).get(term) ?? term
}

function readCountries(): Map<string, string> {
  const names = new Map<string, string>()
  for (const key of gazetteer.countries) {
    const own = termsIn(key)
    if (own.length !== 1) continue
    for (const spelling of gazetteer.byKey.get(key)!.spellings) {
      const [term, more] = termsIn(spelling)
      if (term !== undefined && more === undefined && gazetteer.demonyms.has(spelling.toLowerCase())) names.set(term, names.has(term) && names.get(term) !== own[0] ? term : own[0]!)
    }
  }
  return names
}

function termsIn(text: string): string[] {
  const terms: string[] = []
  readTerms(text, (term) => terms.push(term))
  return terms
}
