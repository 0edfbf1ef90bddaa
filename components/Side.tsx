import type { ComponentChildren } from 'preact'
import type { Figure, ImpliedField } from '../lib/figures/figure.ts'
import { holds, unsaidOf, wordingOf } from './quote.ts'
import { formatDate } from './words/dates.ts'
import { formatList, formatSeries } from './words/numbers.ts'
import { say } from './words/words.ts'

interface SideProps {
  whose: 'mine' | 'theirs'
  figure: Figure
  /** The text that the figure stands in. */
  source: string
  /** Who speaks, as the head of the column. */
  who: string
  /** What leads on from this side: buttons and links. */
  children?: ComponentChildren
}

/** One side of a comparison: what the text says in serif, what is known of it below. */
export function Side({ whose, figure, source, who, children }: SideProps) {
  const { hedge, number, scale, noun } = wordingOf(figure, source)
  const counted = unsaidOf(figure)
  return (
    <div class={`side side--${whose}`}>
      <p class="side__who"><bdi>{who}</bdi></p>
      <p class="side__hedge">{hedge && <bdi>{hedge}</bdi>}</p>
      <p class="side__num" style={{ '--n': longest(number) }}><Unbroken text={number} after={scale && <small> {scale}</small>} /></p>
      <p class="side__noun">
        {noun && <span><bdi>{noun}</bdi></span>}
        {counted !== null && <span><Put when={figure.implied.includes('counted')}><bdi>{counted}</bdi></Put></span>}
      </p>
      <div class="side__where"><Belongs figure={figure} said={`${noun} ${counted ?? ''}`} /></div>
      <div class="side__when"><AsOf figure={figure} /></div>
      <div class="side__says"><Says figure={figure} /></div>
      <div class="side__acts">{children}</div>
    </div>
  )
}

/** What a text does not state stands in an editor's square brackets. */
function Put({ when, children }: { when: boolean; children: ComponentChildren }) {
  return when ? <span class="put">{children}</span> : <>{children}</>
}

function Belongs({ figure, said }: { figure: Figure; said: string }) {
  return (
    <>
      <Line figure={figure} field="places" names={figure.places.filter((place) => !holds(said, place))} />
      <Line figure={figure} field="actors" names={figure.actors.filter((actor) => !holds(said, actor) && !figure.attribution.includes(actor))} />
    </>
  )
}

function Line({ figure, field, names }: { figure: Figure; field: ImpliedField & ('places' | 'actors'); names: string[] }) {
  if (names.length === 0) return null
  const words = field === 'places' ? say('side.in', { places: formatSeries(names) }) : say('side.of', { actors: formatList(names) })
  return <p class="side__line"><Put when={figure.implied.includes(field)}>{words}</Put></p>
}

function AsOf({ figure }: { figure: Figure }) {
  if (figure.asOf === null || figure.kind === 'date') return null
  return <p class="side__line">{say('side.asOf')} <Put when={figure.implied.includes('asOf')}><span class="nb"><bdi>{formatDate(figure.asOf, 'short')}</bdi></span></Put></p>
}

function Says({ figure }: { figure: Figure }) {
  const modality = figure.modality === 'stated' ? null : <p class="side__line">{say(`side.modality.${figure.modality}`)}</p>
  const [speaker, ...carriers] = figure.attribution
  if (speaker === undefined) return <>{modality}<p class="side__line side__line--quiet">{say('side.noSource')}</p></>
  const who = carriers.reduce((said, carrier) => say('side.via', { speaker: said, carrier }), speaker)
  return <>{modality}<p class="side__line"><Put when={figure.implied.includes('attribution')}>{say('side.says', { who })}</Put></p></>
}

/** Words that may part, numbers that may not. */
function Unbroken({ text, after }: { text: string; after: ComponentChildren }) {
  return <bdi>{pieces(text).map((piece, index, all) => <>{index > 0 && ' '}{isJoint(piece, all) ? <small>{piece}</small> : <span class="nb">{piece}</span>}</>)}{after}</bdi>
}

/** Parts at white space, but never between two digits ("7 000"). */
function pieces(text: string): string[] {
  return text.split(/(?<!\p{Nd})\s+|\s+(?!\p{Nd})/u)
}

/** The "and" of "6,000 and 8,000", but not the words of "two dozen". */
function isJoint(piece: string, all: readonly string[]): boolean {
  return !/\p{Nd}/u.test(piece) && all.some((other) => /\p{Nd}/u.test(other))
}

function longest(text: string): number {
  return Math.max(3, ...pieces(text).map((piece) => piece.length), text.length / 2)
}
