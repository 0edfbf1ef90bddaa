import type { Outcome } from '../../lib/compare/comparison.ts'
import { Pictogram } from '../Pictogram.tsx'
import { locale, quoteMarks, say } from '../words/words.ts'
import type { EvidenceParts, SideParts } from './evidence-parts.ts'

/** Digits of a hash that stand in a picture: enough to tell two texts apart. */
const SHORT_HASH = 12

/** A row as it stands in a picture: both figures, both sentences with their neighbours, and below where they are from and when they were read. */
export function EvidencePicture({ parts, outcome, dir }: { parts: EvidenceParts; outcome: Outcome; dir: 'ltr' | 'rtl' }) {
  const { mine, theirs } = parts
  return (
    <div class={`evidence evidence--${outcome}`} dir={dir} lang={locale} style={{ quotes: quoteMarks() }}>
      <p class="evidence__gap">
        <span class="evidence__outcome"><Pictogram of={outcome} />{parts.outcome}</span>
        {parts.gap.map((part, at) => <>{at > 0 && ' · '}<bdi>{part}</bdi></>)}
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
      <p class="evidence__who">{of.who}</p>
      <p class="evidence__wording"><bdi>{of.wording}</bdi></p>
      {of.facts.map((fact) => <p key={fact} class="evidence__fact">{fact}</p>)}
    </div>
  )
}

function Said({ of, mine }: { of: SideParts; mine: boolean }) {
  return (
    <div class={mine ? 'evidence__said is-mine' : 'evidence__said'}>
      <p>{of.title === null ? of.who : <bdi>{of.title}</bdi>}{of.account !== null && <span> · {of.account}</span>}</p>
      <p class={of.account === null ? 'evidence__words is-quoted' : 'evidence__words'} dir="auto">{of.before && `${of.before} `}<b>{of.sentence}</b>{of.after && ` ${of.after}`}</p>
    </div>
  )
}

function Source({ of }: { of: SideParts }) {
  return <p>{of.who} · {of.address !== null && <><bdi>{of.address}</bdi> · </>}<bdi>{say('evidence.shortHash', { hash: of.hash.slice(0, SHORT_HASH) })}</bdi></p>
}
