import { readFile } from 'node:fs/promises'

interface NetLog {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: { url?: string; initiator?: string } }[]
}

/**
 * Addresses outside this machine that a page or the extension asked for, with who asked; the browser's own requests (updates,
 * accounts), which have no origin, are left out.
 *
 * @param netLog file of a browser that is closed
 */
export async function requestsOutside(netLog: string): Promise<{ url: string; initiator: string }[]> {
  return (await requests(netLog)).filter(({ url }) => /^(https?|wss?):/.test(url) && !/^(127\.0\.0\.1|localhost|\[::1\])$/.test(new URL(url).hostname))
}

/** Every address that a page or the extension asked for, in order. */
export async function requests(netLog: string): Promise<{ url: string; initiator: string }[]> {
  const { constants, events } = JSON.parse(await readFile(netLog, 'utf8')) as NetLog
  const start = constants.logEventTypes.URL_REQUEST_START_JOB
  return events.flatMap(({ type, params }) =>
    type === start && params?.url && params.initiator && params.initiator !== 'not an origin' ? [{ url: params.url, initiator: params.initiator }] : [])
}
