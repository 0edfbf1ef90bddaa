/** Citation.js comes without types; the tests read citations with it. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options?: { forceType?: string; generateGraph?: boolean })
    data: unknown[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
