import type { Candidate } from './candidate.ts'

const LONGEST = 320
const WHAT = String.raw`(?:newsletters?|news letters?|inbox|bulletins?|briefings?|alerts?|round-?ups?|digest|podcasts?|channels?)`
const SITES = String.raw`(?:@?instagram|facebook|twitter|x|youtube|tiktok|linkedin|threads|bluesky|telegram|whatsapp)`

// what outlets ask of their readers, between the paragraphs and behind them; each needs the request and what it is for
const INVITATIONS = [
  String.raw`\b(?:sign(?:ing)? up|subscribe|subscribing|register)\b.{0,120}\b(?:our|your|here|below)\b.{0,80}\b${WHAT}\b`,
  String.raw`\b(?:our|your)\b.{0,60}\b${WHAT}\b.{0,60}\b(?:sign up|subscribe|register)\b`,
  String.raw`^(?:subscribe|sign up) (?:to|for|now|today|here)\b.{0,140}\b${WHAT}\b`,
  String.raw`^(?:follow|like|find|join) .{2,60} (?:on|at) ${SITES}\b`,
  String.raw`^(?:do you )?have (?:a|any) (?:news )?(?:tips?|stor(?:y|ies)(?: to tell)?)\b[^?]{0,60}\?`,
  String.raw`\bnewsletter\b.{0,60}\b(?:informiert|liefert|bringt|schickt)\b|\b(?:abonnieren|anmelden|bestellen)\b.{0,80}\bnewsletter\b|\bnewsletter\b.{0,80}\b(?:abonnieren|anmelden)\b`,
  String.raw`\b(?:inscrivez|abonnez)-vous\b.{0,120}\b(?:newsletters?|infolettre|lettre|chaîne)\b`,
  String.raw`\b(?:suscríb[ae]te|suscríbase|apúntate|inscreva-se|iscriviti|schrijf je in|meld je aan)\b.{0,120}\b(?:newsletter|boletín|boletim|canal|nieuwsbrief)`,
]
const INVITATION = new RegExp(INVITATIONS.join('|'), 'iu')
// a word that each of them needs: most lines have none, and the browser need not even make the long patterns then
const MAY_INVITE = /news ?letter|inbox|bulletin|briefing|alert|round-?up|digest|podcast|channel|^(?:follow|like|find|join) |^(?:do you )?have an?y? |-vous\b|suscr|apúntate|inscreva|iscriviti|schrijf je|meld je/i

/** Whether a line asks something of the reader (a newsletter, a channel, a tip) and says nothing of the story. */
export function isInvitation({ text, kind }: Pick<Candidate, 'text' | 'kind'>): boolean {
  return text.length <= LONGEST && kind !== 'quote' && kind !== 'tableRow' && MAY_INVITE.test(text) && INVITATION.test(text)
}
