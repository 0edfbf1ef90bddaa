/** What a sum may be of, of which none is ever another, however equal the sums: a loan is no grant, a fee no wages. */
export const KINDS_OF_MONEY = new Set(['deficit', 'debt', 'revenue', 'profit', 'salary', 'fine', 'bribe', 'tax', 'loan', 'grant', 'fee', 'export', 'import'])
/** What comes in, and what goes out: neither is ever the other. */
export const COMING_IN = new Set(['revenue', 'profit'])
export const GOING_OUT = new Set(['price', 'loss'])
