import type { Axis, Around } from './axis.ts'

// What a sentence says is asked for, may be, or is a change: numbers of what is not there, beside those of what is.

const CHANGES = '(?:ris|rose|rais|increas|grow|grew|expand|cut|reduc|lower|fell|fall|drop|declin|shr[aiu]nk|boost|strengthen|enlarg|swell|swol|climb|jump|slip)\\p{Ll}*'
const BY = new RegExp(`\\b(?:${CHANGES}|up|down)\\b[^.;]{0,60}\\bby (?:\\p{Ll}+ ){0,2}$`, 'iu')
const ASKED = /\b(?:ask(?:s|ed|ing)? for|seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|call(?:s|ed|ing)? for|request(?:s|ed|ing)?|appeal(?:s|ed|ing)? for|claim(?:s|ed|ing)? damages|bid(?:s|ding)? for|want(?:s|ed)?(?! to\b)|favou?r(?:s|ed|ing)?|prefer(?:s|red|ring)?|argu(?:es?|ed|ing) for|(?:push|press)(?:es|ed|ing)? for|plead(?:s|ed|ing)? for|advocat(?:es?|ed|ing)|recommend(?:s|ed|ing)?)\b[^.;,]{0,50}$/i
const OFFERED = /\b(?:offer(?:s|ed|ing)?|propos(?:es|ed|ing)|willing to|ready to|prepared to)\b[^.;,]{0,40}$/i
const HEDGE = '(?:(?:about|around|some|up to|as many as|at least|more than|nearly|over|another|a further|the|an?) ){0,2}'
const MODAL_BEFORE = new RegExp(`\\b(?:wants?|wanted|hopes?|hoped|aims?|plans?|intends?|means?|vows?|vowed|promises|promised|is|are|ought) to (?:\\p{Ll}+ ){1,3}${HEDGE}$|\\b(?:may|might) (?!have\\b)(?:\\p{Ll}+ ){1,3}${HEDGE}$`, 'iu')
/** "the 500 trees that we set out to plant" */
const AIMED_AFTER = new RegExp(`^(?: [\\p{L}-]+){0,3}?(?: (?:that|which))? (?:we|they|he|she|it|(?:the|its|their) \\p{L}+(?: \\p{L}+)?) (?:had |have |has )?(?:set out|hop\\p{Ll}+|aim\\p{Ll}*|plan\\p{Ll}*|want\\p{Ll}*|intend\\p{Ll}*|meant|promised|pledged) to\\b`, 'u')
const MODAL_AFTER = /^(?: [\p{L}-]+){0,7}? (?:(?:could|may|might|would) (?!have\b|later\b|eventually\b|ultimately\b|finally\b|subsequently\b|go on\b)\p{Ll}+|(?:is|are) to be \p{Ll}+)/u

/** A clause that tells of what would be if something else were; what hangs on assent is a plan. */
const IF = /\b(?:if|unless)\b(?![^,.;]*\b(?:approv|adopt|pass|ratif|agree|accept|enact|endors|back|implement|sign|grant|elect|confirm|impos|built|complet|necessar|need|requir)\p{Ll}*)/iu
const CLAUSE = { before: /[^,;]*$/, after: /^[^,;]*/ }

const LIMIT = /\b(?:(?:is|are|was|were|not|be|been) (?:allowed|permitted|restricted|limited)|limit (?:is|was|of)|allows?|permits?)\b[^.;,]{0,30}$/i

/** The axes of what is not, or not yet. */
export const NOT_YET: Axis[] = [
  { name: 'by', reason: 'counted', alone: true, holds: 'always', read: ({ before, figure }) => (figure.kind === 'count' || figure.kind === 'money') && BY.test(before) ? ['by'] : [] },
  // what is allowed, beside what is
  { name: 'limit', reason: 'modality', alone: true, read: ({ before, figure }) => (figure.kind === 'measure' || figure.kind === 'duration') && LIMIT.test(before) ? ['limit'] : [] },
  { name: 'asked', reason: 'modality', alone: true, read: askedOf },
  { name: 'if', reason: 'modality', alone: true, holds: 'always', read: ifOf },
  { name: 'unreal', reason: 'modality', alone: true, read: ({ before, after, figure }) => figure.modality !== 'planned' && (figure.kind === 'count' || figure.kind === 'rate' || figure.kind === 'share') && (MODAL_BEFORE.test(before) || MODAL_AFTER.test(after) || AIMED_AFTER.test(after)) ? ['unreal'] : [] },
]

function askedOf({ before, figure }: Around): string[] {
  if (figure.kind === 'date') return []
  return ASKED.test(before) ? ['asked'] : OFFERED.test(before) ? ['offered'] : []
}

function ifOf({ before, after, sentence, figure }: Around): string[] {
  // "would win 21 percent if people voted today" is what a poll finds
  if (figure.kind === 'date' || figure.kind === 'share' || !IF.test(sentence)) return []
  return /\b(?:would|could|were to)\b(?! have (?!to\b))/i.test(CLAUSE.before.exec(before)![0] + CLAUSE.after.exec(after)![0]) ? ['if'] : []
}
