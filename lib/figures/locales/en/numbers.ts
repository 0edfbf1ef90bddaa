/** English number words and the wordings that bound a number. */
export const numbers = {
  small: {
    zero: 0, nought: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
    fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  hundred: ['hundred'],
  scales: {
    thousand: 1e3, lakh: 1e5, lac: 1e5, million: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, crore: 1e7, billion: 1e9, bn: 1e9, bln: 1e9, trillion: 1e12, tn: 1e12, trn: 1e12, quadrillion: 1e15,
    millions: 1e6, billions: 1e9, lakhs: 1e5, lkh: 1e5, lkhs: 1e5, lacs: 1e5, crores: 1e7, thousands: 1e3, cr: 1e7,
  },
  gluedScales: { k: 1e3, K: 1e3, M: 1e6, B: 1e9, T: 1e12, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, b: 1e9, Mn: 1e6, Bn: 1e9, BN: 1e9 },
  moneyScales: { m: 1e6, M: 1e6, k: 1e3, K: 1e3, b: 1e9, B: 1e9, t: 1e12, T: 1e12 },
  dozens: { dozen: 12, dozens: 12, score: 20, gross: 144 },
  and: ['and'],
  minus: ['minus', 'negative'],
  articles: ['a', 'an'],
  half: ['half'],
  denominators: {
    third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8,
    ninth: 9, ninths: 9, tenth: 10, tenths: 10, twelfth: 12, twelfths: 12, twentieth: 20, twentieths: 20, hundredth: 100, hundredths: 100, thousandth: 1000, thousandths: 1000,
  },
  /** "twofold" is of two kinds as often as not. */
  folds: { threefold: 3, fourfold: 4, fivefold: 5, sixfold: 6, sevenfold: 7, eightfold: 8, ninefold: 9, tenfold: 10, twentyfold: 20, thirtyfold: 30, fortyfold: 40, fiftyfold: 50, hundredfold: 100, thousandfold: 1000 } as Record<string, number>,
  ordinals: (
    'first second third fourth fifth sixth seventh eighth ninth nineth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth ' +
    'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth billionth trillionth'
  ).split(' '),
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  vagueBeforeOf: ['scores'],
  vague: {
    dozens: [24, 99], scores: [40, 99], hundreds: [200, 999], thousands: [2_000, 9_999], 'tens of thousands': [20_000, 99_999], 'dozens of thousands': [24_000, 99_999],
    'hundreds of thousands': [200_000, 999_999], millions: [2e6, 9_999_999], 'tens of millions': [20e6, 99_999_999], 'hundreds of millions': [200e6, 999_999_999],
    billions: [2e9, 9_999_999_999], 'tens of billions': [20e9, 99_999_999_999], 'hundreds of billions': [200e9, 999_999_999_999], trillions: [2e12, 9_999_999_999_999],
    'several dozen': [36, 99], 'a couple of dozen': [20, 30], 'a couple of hundred': [150, 300], 'a couple of thousand': [1_500, 3_000], 'a couple of million': [1.5e6, 3e6], 'several hundred': [300, 999], 'several thousand': [3_000, 9_999], 'several million': [3e6, 9_999_999], 'several billion': [3e9, 9_999_999_999],
    'a few dozen': [24, 99], 'a few hundred': [200, 999], 'a few thousand': [2_000, 9_999], 'a few million': [2e6, 9_999_999], 'some dozens': [24, 99], 'lakhs': [2e5, 9_99_999], 'crores': [2e7, 99_999_999],
    'many hundreds': [200, 999], 'many thousands': [2_000, 9_999], 'several hundred thousand': [300_000, 999_999], 'several tens of thousands': [30_000, 99_999], 'a few hundred thousand': [200_000, 999_999],
  } as Record<string, [number, number]>,
  rangeJoin: ['to', 'or', '-', '–', '—', '‑', '~', 'through', 'till'],
  rangeOpen: { between: 'and', from: 'to' },
  fillers: ['a', 'an', 'the', 'just', 'only', 'some', 'total', 'of', 'about'],
  spreadVerbs: ['spread', 'scattered', 'stretched', 'divided', 'distributed', 'split', 'flew', 'hung', 'extended', 'dispersed', 'spaced'],
  extentWords: ['long', 'wide', 'high', 'tall', 'deep', 'thick', 'across', 'away', 'north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'underground', 'offshore', 'upstream', 'downstream', 'inland', 'old', 'off', 'apart'],
  hedgesBefore: {
    about: 'about', around: 'about', approximately: 'about', approx: 'about', roughly: 'about', some: 'about', circa: 'about', ca: 'about', 'c.': 'about', 'an estimated': 'about',
    estimated: 'about', 'in the region of': 'about', 'in the order of': 'about', 'on the order of': 'about', somewhere: 'about', 'or so': 'about', '~': 'about', '≈': 'about',
    '∼': 'about', 'close to': 'about', 'close on': 'about', 'more or less': 'about', 'in the neighborhood of': 'about', 'in the vicinity of': 'about', 'estimated at': 'about', 'a reported': 'about',
    nearly: 'nearly', almost: 'nearly', 'just under': 'lessThan', 'just below': 'lessThan', 'just short of': 'nearly', 'nearing': 'nearly', 'approaching': 'nearly', 'shy of': 'nearly', 'just shy of': 'nearly', 'well-nigh': 'nearly', 'not quite': 'nearly', 'virtually': 'nearly',
    'more than': 'moreThan', over: 'moreThan', above: 'moreThan', exceeding: 'moreThan', 'greater than': 'moreThan', 'larger than': 'moreThan', 'higher than': 'moreThan', 'bigger than': 'moreThan', 'in excess of': 'moreThan', 'well over': 'moreThan',
    'just over': 'moreThan', 'upwards of': 'moreThan', 'upward of': 'moreThan', 'north of': 'moreThan', 'beyond': 'moreThan', 'surpassing': 'moreThan', '>': 'moreThan', 'topping': 'moreThan', 'longer than': 'moreThan', 'heavier than': 'moreThan', 'slightly over': 'moreThan', 'slightly more than': 'moreThan', 'well above': 'moreThan', 'just above': 'moreThan', 'past the': 'moreThan', 'bigger then': 'moreThan', 'more then': 'moreThan', 'in the upper': 'moreThan', 'taller than': 'moreThan', 'older than': 'moreThan', 'farther than': 'moreThan', 'faster than': 'moreThan',
    'at least': 'atLeast', 'no fewer than': 'atLeast', 'no less than': 'atLeast', 'not less than': 'atLeast', 'not fewer than': 'atLeast', 'a minimum of': 'atLeast', 'minimum of': 'atLeast', '≥': 'atLeast', 'starting at': 'atLeast', '> =': 'atLeast',
    'greater than or equal to': 'atLeast', 'more than or equal to': 'atLeast', 'greater or equal than': 'atLeast', 'higher or equal than': 'atLeast', 'larger or equal than': 'atLeast', 'bigger or equal than': 'atLeast', 'more or equal than': 'atLeast', 'equal or greater than': 'atLeast', 'equal or more than': 'atLeast', 'equal or larger than': 'atLeast', 'minimally': 'atLeast',
    'sub -': 'lessThan', 'less than': 'lessThan', 'fewer than': 'lessThan', under: 'lessThan', below: 'lessThan', 'lower than': 'lessThan', 'smaller than': 'lessThan', 'short of': 'lessThan', '<': 'lessThan', 'well under': 'lessThan', 'well below': 'lessThan', 'shorter than': 'lessThan', 'slightly less than': 'lessThan', 'slightly under': 'lessThan', 'south of': 'lessThan', 'younger than': 'lessThan', 'a little under': 'lessThan', 'a little over': 'moreThan', 'a little more than': 'moreThan', 'a little less than': 'lessThan', 'little more than': 'moreThan', 'little over': 'moreThan', 'a bit more than': 'moreThan', 'a bit over': 'moreThan',
    'up to': 'atMost', 'at most': 'atMost', 'no more than': 'atMost', 'not more than': 'atMost', 'as many as': 'atMost', 'as much as': 'atMost', 'a maximum of': 'atMost', 'maximum of': 'atMost', '≤': 'atMost', '< =': 'atMost', 'as high as': 'atMost', 'as far as': 'atMost', 'as long as': 'atMost', 'at the most': 'atMost', 'at the least': 'atLeast', 'as little as': 'atLeast', 'as few as': 'atLeast', 'as low as': 'atLeast', 'capped at': 'atMost',
    'less than or equal to': 'atMost', 'less or equal than': 'atMost', 'smaller or equal than': 'atMost', 'lower or equal than': 'atMost', 'fewer or equal than': 'atMost', 'equal or less than': 'atMost', 'equal or smaller than': 'atMost', 'equal or lower than': 'atMost', 'no longer than': 'atMost', 'no higher than': 'atMost',
    exactly: 'exact', precisely: 'exact', 'not about': 'exact', 'an average of': 'exact', averaging: 'exact',
  } as const,
  hedgesAfter: {
    'or so': 'about', 'or thereabouts': 'about', 'or more': 'atLeast', 'or above': 'atLeast', 'or higher': 'atLeast', 'or greater': 'atLeast', 'or over': 'atLeast', 'or older': 'atLeast', 'or larger': 'atLeast', 'and more': 'atLeast', 'and above': 'atLeast', 'and up': 'atLeast', 'and over': 'atLeast', 'plus': 'atLeast',
    'at least': 'atLeast', 'at the least': 'atLeast', 'at minimum': 'atLeast', 'at a minimum': 'atLeast', 'upwards': 'atLeast', 'or fewer': 'atMost', 'or less': 'atMost', 'or under': 'atMost', 'or below': 'atMost', 'or lower': 'atMost', 'or smaller': 'atMost', 'or younger': 'atMost', 'and under': 'atMost', 'and below': 'atMost', 'at most': 'atMost', 'at the most': 'atMost', 'at maximum': 'atMost', 'at the maximum': 'atMost', 'maximum': 'atMost', 'tops': 'atMost', 'approximately': 'about', 'give or take': 'about', 'odd': 'about', '- odd': 'about', '- plus': 'atLeast', 'and counting': 'moreThan',
  } as const,
  hedgeVerbs: {
    exceeds: 'moreThan', exceed: 'moreThan', exceeded: 'moreThan', surpassed: 'moreThan', surpasses: 'moreThan', surpass: 'moreThan', topped: 'moreThan', tops: 'moreThan', 'passed': 'moreThan', passes: 'moreThan', pass: 'moreThan', overtook: 'moreThan', outnumbered: 'moreThan',
    approached: 'nearly', approaches: 'nearly', neared: 'nearly', nears: 'nearly',
  } as const,
}
