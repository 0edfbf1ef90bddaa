import type { Outcome } from '../../lib/compare/comparison.ts'
import { Pictogram } from '../Pictogram.tsx'
import { say } from '../words/words.ts'
import type { EvidenceParts, SideParts } from './evidence-parts.ts'

/** Digits of a hash that stand in a picture: enough to tell two texts apart. */
const SHORT_HASH = 12

/** A row as it stands in a picture: both figures, both sentences with their neighbours, and below where they are from and when they were read. */
export function EvidencePicture({ parts, outcome, dir }: { parts: EvidenceParts; outcome: Outcome; dir: 'ltr' | 'rtl' }) {
  const { mine, theirs } = parts
  return (
    <div class={`evidence evidence--${outcome}`} dir={dir}>
      <p class="evidence__gap">
        <span class="evidence__outcome"><Pictogram of={outcome} />{parts.outcome}</span>
        {parts.gap.join(' · ')}
      </p>
      <div class="evidence__pair"><Side of={mine} mine /><Side of={theirs} mine={false} /></div>
      <Said of={mine} mine />
      <Said of={theirs} mine={false} />
      <div class="evidence__foot">
        <Source of={mine} />
        <Source of={theirs} />
        <p>{parts.origin} {say('evidence.brackets')} {parts.read}</p>
      </div>
    </div>
  )
}

function Side({ of, mine }: { of: SideParts; mine: boolean }) {
  return (
    <div class={mine ? 'evidence__side is-mine' : 'evidence__side'}>
      <p class="evidence__who" dir="auto">{of.who}</p>
      <p class="evidence__wording" dir="auto">{of.wording}</p>
      {of.facts.map((fact) => <p key={fact} class="evidence__fact">{fact}</p>)}
    </div>
  )
}

function Said({ of, mine }: { of: SideParts; mine: boolean }) {
  const [open, close] = of.account === null ? ['“', '”'] : ['', '']
  return (
    <div class={mine ? 'evidence__said is-mine' : 'evidence__said'}>
      <p dir="auto">{of.title ?? of.who}{of.account !== null && <span> · {of.account}</span>}</p>
      <p class="evidence__words" dir="auto">{open}{of.before && `${of.before} `}<b>{of.sentence}</b>{of.after && ` ${of.after}`}{close}</p>
    </div>
  )
}

function Source({ of }: { of: SideParts }) {
  return <p>{of.who} · {of.address !== null && `${of.address} · `}{say('evidence.shortHash', { hash: of.hash.slice(0, SHORT_HASH) })}</p>
}
