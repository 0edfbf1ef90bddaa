/** Those of days, months and states, which are names; in small letters some are words that end a sentence: "fell ill.", "in the sun.". */
export const NAMES: ReadonlySet<string> = new Set('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun mass calif conn ariz tenn wash ill fla ga pa va'.split(' '))

/** English words, lower case and without their last full stop, after which a full stop mostly ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...NAMES,
  ...('mr mrs ms dr prof gen lt col maj sgt capt cmdr adm brig rev hon sen rep gov pres sr jr st mt ft no nos vs etc inc ltd corp co bros dept est ' +
    'fig figs vol pp ed eds al approx ca cf e.g i.e ' +
    'a.k.a u.s u.k u.n e.u u.a.e ph.d a.m p.m d.c sq dist rd ave blvd op cit rs mln bln').split(' '),
])

/** Words that begin a sentence far more often than they follow an abbreviation ("the U.S. The plan"), as written. */
export const STARTERS: ReadonlySet<string> = new Set('The A An It He She They We I In On At But And This That These Those There However Its His Her Their When While'.split(' '))

/** Abbreviations that also end sentences ("5 p.m.", "in the U.S."): before a starter they do. */
export const ENDINGS: ReadonlySet<string> = new Set('u.s u.k u.n e.u a.m p.m d.c etc inc ltd corp co jr sr'.split(' '))
