import { ARROW, BAND, RAIL, type Layout, type Row } from './plot-frame.ts'

/** The axis with its numbers, the dates, and the line of time that leads to them. */
export function Frame({ layout }: { layout: Layout }) {
  const { ticks, heads, begins, ends, isCut } = layout
  const into = Math.sign(ends - begins)
  const rail = begins - into * (RAIL - 5)
  const dated = heads.filter(({ onRail }) => onRail !== null)
  return (
    <g class="axes" aria-hidden="true">
      {ticks.map(({ middle, words }) => words && <text class="ax" x={middle} y="11" text-anchor="middle">{words}</text>)}
      <line class="base" x1={ticks[0]!.x - into * (isCut ? 8 : 0)} x2={ticks.at(-1)!.x} y1="20" y2="20" />
      {ticks.map(({ x }) => <line class="base" x1={x} x2={x} y1="15" y2="20" />)}
      {isCut && <path class="cut" d={`M${ticks[0]!.x - into * 14 - 2} 24l4-8m1 8l4-8`} />}
      {dated.length > 1 && <line class="base" x1={rail} x2={rail} y1={dated[0]!.y} y2={dated.at(-1)!.y} />}
      {dated.map(({ y, onRail }) => <path class="lead" d={`M${rail} ${onRail}L${begins - into * 4} ${y}`} />)}
      {dated.map(({ onRail }) => <circle class="when" cx={rail} cy={onRail!} r="2.5" />)}
      {heads.map(({ words, y }) => <text class="ax" x={begins} y={y + 4}>{words}</text>)}
    </g>
  )
}

interface MarkRowProps {
  row: Row
  layout: Layout
  /** What it says in full; nothing where it is only looked at. */
  words?: string
  /** Whether the tabulator stops here. */
  stop?: boolean
  tell?(on: boolean): void
}

/**
 * One origin, named above its line: what the wording allows as a bar, an open bound as an arrow, the number as a circle, a diamond for the article, a ring around several texts. The article's value is carried
 * through the line, and stops before words.
 */
export function MarkRow({ row, layout, words, stop = false, tell }: MarkRowProps) {
  const { mark, low, high, bar, y, top, bottom, label } = row
  const { begins, ends, level, ticks } = layout
  const whose = mark.mine ? ' is-mine' : ''
  const into = Math.sign(ends - begins)
  return (
    <g class={`mark${whose}`} role="img" aria-label={words} tabindex={stop ? 0 : -1} onFocus={() => tell?.(true)} onBlur={() => tell?.(false)} onPointerEnter={() => tell?.(true)} onPointerLeave={() => tell?.(false)}>
      <rect class="mark__room" x={Math.min(begins, ends) - 3} y={top - 2} width={Math.abs(ends - begins) + 6} height={bottom - top + 4} rx="3" />
      {label.map(({ said, who, y }) => (
        <text class="label" x={begins} y={y} aria-hidden="true">
          {said && <tspan class="label__said">{said}</tspan>}{said && who && '\u2002'}{who && <tspan class="label__who">{who}</tspan>}
        </text>
      ))}
      <line class="track" x1={ticks[0]!.x} x2={ticks.at(-1)!.x} y1={y} y2={y} />
      {ticks.map(({ x }) => <line class="track" x1={x} x2={x} y1={y - 3} y2={y + 3} />)}
      {level !== null && <line class="level" x1={level} x2={level} y1={y - BAND / 2 + 2} y2={y + BAND / 2 + 1} />}
      {bar[0] !== bar[1] && <line class="mark__bar" x1={bar[0]} x2={bar[1]} y1={y} y2={y} />}
      {mark.open === 'up' && <Arrow from={high} y={y} by={into} />}
      {mark.open === 'down' && <Arrow from={low} y={y} by={-into} />}
      {(low === high ? [low] : [low, high]).map((x) => (
        <>
          {mark.stated.length > 1 && <circle class="mark__ring" cx={x} cy={y} r="8" />}
          {mark.mine ? <path class="mark__mine" d={`M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5-6.5z`} /> : <circle class="mark__dot" cx={x} cy={y} r="4.5" />}
        </>
      ))}
    </g>
  )
}

function Arrow({ from, y, by }: { from: number; y: number; by: number }) {
  return <path class="mark__open" d={`M${from} ${y}h${by * ARROW}m${-by * 4}-4l${by * 4} 4l${-by * 4} 4`} />
}
