import type { ExportWords } from '../../../lib/highlights/formats/markdown.ts'
import { locale, say } from '../../words/words.ts'

/** The words that stand in exports beside what was kept, in the language of the interface. */
export function exportWords(): ExportWords {
  return {
    locale,
    outcome: (outcome) => say(outcome === 'updated' ? 'export.updated' : `outcome.${outcome}`),
    read: (what, day) => say('export.read', { what, day }),
    account: say('export.account'),
    saidBy: (who) => say('export.saidBy', { who }),
    asOf: (date) => say('export.asOf', { date }),
    untitled: say('shelf.untitled'),
  }
}
