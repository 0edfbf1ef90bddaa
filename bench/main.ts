// Measurements of what the program costs: `npm run bench -- PART`.

/** A part of the measurements; those that count instead of timing stand in eval/. */
interface Part {
  what: string
  load(): Promise<{ run(args: string[]): Promise<number> }>
}

const PARTS: Record<string, Part> = {
  figures: { what: 'time of reading figures against the length of the text', load: () => import('./figures-time.ts') },
  pages: { what: 'time of reading saved pages in Chromium, beside Readability on the same pages', load: () => import('./pages.ts') },
  size: { what: 'size of what the extension puts into a page', load: () => import('./size.ts') },
}

const [name = 'figures', ...args] = process.argv.slice(2)
const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined
if (part) {
  process.exitCode = await (await part.load()).run(args)
} else {
  console.error(`no part "${name}"; there are:\n${Object.entries(PARTS).map(([one, { what }]) => `  ${one.padEnd(8)} ${what}`).join('\n')}`)
  process.exitCode = 2
}
