import type { RowEvidence } from '../../lib/highlights/highlight.ts'
import { fileStem } from '../../lib/text/file-name.ts'
import { useTaken } from '../taken.tsx'
import { say } from '../words/words.ts'
import { drawEvidence } from './draw-evidence.tsx'
import { evidenceParts } from './evidence-parts.ts'
import { evidenceHtml, evidenceMarkdown, evidenceText, type Taken } from './evidence-texts.ts'

/** What takes something out of the panel; each settles when it is done and is rejected where the browser does not let it. */
export interface TakingActions {
  /** Puts words on the clipboard, in one form or two. */
  copy(words: Partial<Taken> & Pick<Taken, 'text'>): Promise<void>
  /** Has the browser save a file. */
  saveFile(name: string, content: Blob): void
}

interface EvidenceActsProps {
  /** The row; made when it is first asked for. */
  evidence(): Promise<RowEvidence>
  /** What the row is, for names of the buttons. */
  pair: { mine: string; theirs: string; who: string }
  actions: TakingActions
}

/** Takes a row along in one press: both sentences with who and when, as text, as Markdown, or as a picture. */
export function EvidenceActs({ evidence, pair, actions }: EvidenceActsProps) {
  const [said, taking] = useTaken()
  const copy = taking(async () => {
    const parts = evidenceParts(await evidence())
    return actions.copy({ text: evidenceText(parts), html: evidenceHtml(parts) })
  }, 'evidence.copied')
  const copyMarkdown = taking(async () => actions.copy({ text: evidenceMarkdown(evidenceParts(await evidence())) }), 'evidence.markdownCopied')
  const savePicture = taking(async () => {
    const row = await evidence()
    actions.saveFile(`${fileStem(`${row.mine.wording} - ${row.theirs.wording}`, 'picture')}.png`, await drawEvidence(row))
  }, 'evidence.pictured')
  return (
    <>
      <button type="button" class="quiet" aria-label={say('evidence.copyOf', pair)} onClick={copy}>{say('evidence.copy')}</button>
      <button type="button" class="quiet" aria-label={say('evidence.markdownOf', pair)} onClick={copyMarkdown}>{say('evidence.markdown')}</button>
      <button type="button" class="quiet" aria-label={say('evidence.pictureOf', pair)} onClick={savePicture}>{say('evidence.picture')}</button>
      {said}
    </>
  )
}
