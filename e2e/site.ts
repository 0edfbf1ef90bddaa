import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.pdf': 'application/pdf',
}

/** A web server on this machine alone. */
export interface Site {
  url(path: string): string
  close(): Promise<void>
}

/** What stands at an address that no file of the folder has. */
export interface MadePage {
  type?: string
  body: string | Uint8Array
}

/**
 * Serves a folder, and pages made up for a test, on 127.0.0.1.
 *
 * @param folder absolute, or null when there are made pages only
 * @param made path with its leading slash -> page
 * @param port 0 takes any that is free
 * @throws when the port is taken (`code` is EADDRINUSE)
 */
export async function serve(folder: string | null, made: Readonly<Record<string, MadePage>> = {}, port = 0): Promise<Site> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    answer(folder, made, path).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type ?? TYPES['.html'], 'cache-control': 'no-store' }).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'),
    )
  })
  await listen(server, port)
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: (path) => `${origin}/${path.replace(/^\//, '')}`,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()))
      server.closeAllConnections()
    }),
  }
}

async function answer(folder: string | null, made: Readonly<Record<string, MadePage>>, path: string): Promise<MadePage> {
  const page = made[path]
  if (page) return page
  // A browser asks for it on its own; an error line in the console would look like one of ours.
  if (path === '/favicon.ico') return { type: 'image/x-icon', body: '' }
  if (!folder) throw new Error(`no page at ${path}`)
  const body = await readFile(join(folder, normalize(`/${path}`)))
  return { type: TYPES[extname(path)] ?? 'application/octet-stream', body }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
}
