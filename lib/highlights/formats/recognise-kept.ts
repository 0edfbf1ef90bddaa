import { encodingOf } from '../../corpus/formats/decode.ts'
import { isBackup } from './backup.ts'

/** Letters of a file that are looked at. */
const HEAD = 64 * 1024
/** What only an annotation has. */
const WEB_ANNOTATION = /"@?type"\s*:\s*(?:\[[^\]]{0,200})?"(?:[^"]*[/#:])?Annotation(?:Page|Collection)?"/
const HYPOTHESIS = /"uri"\s*:\s*"/
const OF_HYPOTHESIS = /"user"\s*:\s*"acct:|"export_userid"\s*:|"hidden"\s*:\s*(?:true|false)|"target"\s*:\s*\[\s*\{[^}]*"(?:selector|source)"\s*:/

/** Whether a file is a backup, or holds annotations, by how it begins; a file of reports is not, whatever its name. */
export async function isKeptFile(file: Blob): Promise<boolean> {
  const head = (await keptText(file.slice(0, HEAD))).trimStart()
  if (isBackup(head)) return true
  return /^[[{]/.test(head) && (WEB_ANNOTATION.test(head) || (HYPOTHESIS.test(head) && OF_HYPOTHESIS.test(head)))
}

/** The text of such a file, without a mark at its beginning: UTF-8, or UTF-16 as some editors save it. */
export async function keptText(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { name } = encodingOf(bytes.subarray(0, 1000))
  return new TextDecoder(name.startsWith('utf-16') ? name : 'utf-8').decode(bytes)
}
