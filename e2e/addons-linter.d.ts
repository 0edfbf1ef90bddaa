declare module 'addons-linter' {
  /** What the linter says of a file. */
  export interface Finding {
    code: string
    message: string
    /** From 1; missing where it is about the whole. */
    line?: number
    /** From 0. */
    column?: number
    file?: string
  }

  /** @see https://github.com/mozilla/addons-linter#use-it-in-your-own-code */
  export function createInstance(of: { config: Record<string, unknown>; runAsBinary: boolean }): { run(): Promise<{ errors: Finding[]; warnings: Finding[]; notices: Finding[] }> }
  const linter: { createInstance: typeof createInstance }
  export default linter
}
