import { isBackup } from './backup.ts'

/** Letters of a file that are looked at. */
const HEAD = 64 * 1024
/** What only an annotation has. */
const WEB_ANNOTATION = /"@?type"\s*:\s*(?:\[[^\]]{0,200})?"(?:[^"]*[/#:])?Annotation(?:Page|Collection)?"/
const HYPOTHESIS = /"uri"\s*:\s*"/
const OF_HYPOTHESIS = /"user"\s*:\s*"acct:|"export_userid"\s*:|"hidden"\s*:\s*(?:true|false)|"target"\s*:\s*\[\s*\{[^}]*"(?:selector|source)"\s*:/

/** Whether a file is a backup, or holds annotations, by how it begins; a file of reports is not, whatever its name. */
export async function isKeptFile(file: Blob): Promise<boolean> {
  const head = new TextDecoder().decode(await file.slice(0, HEAD).arrayBuffer()).replace(/^\ufeff/, '').trimStart()
  if (isBackup(head)) return true
  return /^[[{]/.test(head) && (WEB_ANNOTATION.test(head) || (HYPOTHESIS.test(head) && OF_HYPOTHESIS.test(head)))
}
