import { words } from '../words.ts'

/** English words of events that have a date. */
export const events = {
  verbs: words(`
    opened opens open inaugurated founded established created formed launched launch launches began begin begins begun started start starts commenced ended end ends concluded finished finish finishes commence commences completed completes signed sign signs ratified approved adopted agreed concluded built constructed erected
    died killed born assassinated murdered executed arrested detained released freed convicted sentenced elected appointed resigned stepped sworn dismissed sacked retired captured seized occupied invaded annexed liberated attacked bombed struck shook hit exploded crashed collapsed sank derailed
    withdrew withdrawn withdraw left arrived arrive arrives visited travel go goes went visit visits travelled traveled returned return returns moved transferred deployed stationed joined admitted acceded expelled merged acquired bought sold closed shut abolished dissolved disbanded declared independence
    held hold host hosted hosts met meet meets took take takes place due scheduled published released issued introduced enacted banned lifted imposed suspended expired expires expire extended renewed entered came come comes guarded patrolled watched protected controlled ruled governed served operated
    won lost beat staged erupted broke discovered invented unveiled delivered commissioned decommissioned retook recaptured fell fallen fled displaced evacuated flooded burned destroyed damaged
    close closes jailed imprisoned ordered cancelled canceled postponed delayed enlarged handed expanded renovated rebuilt restored relaunched retire retires resign resigns collapses sinks dies erupts closes expire vote votes bought comes reopened reopens reopen erupted robbed fined raided charged indicted hanged shot stabbed kidnapped abducted rescued recovered quit passed voted dissolved demolished hijacked poisoned burgled stolen stole unearthed burst spilled leaked surrendered defected raised renamed nationalised privatised debuted premiered
  `),
  nouns: words(`
    visit summit meeting election elections referendum vote drill drills exercise exercises manoeuvres maneuvers attack attacks bombing explosion blast earthquake quake flood floods storm hurricane cyclone war invasion withdrawal ceasefire truce coup revolution uprising crash disaster mission operation campaign founding
    foundation establishment opening launch start beginning end closure death birth assassination arrest trial conviction independence annexation takeover return agreement treaty accord deal talks conference ceremony strike protest protests outbreak pandemic epidemic merger takeover collapse siege battle offensive raid massacre
    expedition deadline ceremony inauguration appointment resignation expiry expansion construction completion
  `),
}
