import type { Partial } from './article.ts'
import type { Draft } from './draft.ts'

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
export function readPartial({ lines, chosen, paid, opened, unseen }: Draft, text: string): Partial | null {
  if (text === '') return null
  const last = lines[chosen.at(-1) ?? -1]
  const end = last ? lines.findIndex((line) => line.first === last.first && line.text === last.text) : 0
  const asked = lines.slice(end, last ? end + 9 : undefined).some((one) => one.text.length < 300 && HELD_BACK.test(one.text) && !one.outside.includes('navigation') && !one.outside.includes('footer'))
  const stops = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/.test(text)
  const short = text.length < SHORT
  const heldBack = paid ? (short && !opened) || asked || stops || unseen > 400 : asked && short
  return heldBack ? 'paywall' : stops && short ? 'truncated' : null
}
