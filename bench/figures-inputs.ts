/** A text as an editor would pass it. */
export const NEWS =
  'The harbour of Aldmouth moved 3.5 million containers last year, the port authority said on Tuesday, up 4 % from 2019. ' +
  'Some 1,200 dockers, of them 300 women, work there for about €24 an hour. “We need 40 more cranes,” Ana Ruiz, its director, told reporters in Leeds. ' +
  'The new quay was opened in 2014 and is 1.3 km (0.8 miles) long; between 5 and 7 storms a year close it. Nobody knows why the old one was left. '

/** Texts that repeat one piece until they are as long as they should be, by what they are; the first is the one that the others are set beside. */
export const PIECES: readonly (readonly [name: string, piece: string])[] = [
  ['news in paragraphs', `${NEWS}\n\n`],
  ['news in one line', NEWS],
  ['numbers in a row', '7,500 '],
  ['numbers without spaces', '1,'],
  ['digits', '1'],
  ['number words', 'one hundred and twenty '],
  ['halves', '½'],
  ['fractions', '1/2 '],
  ['ranges never ended', '1 to '],
  ['hyphens', '5-'],
  ['shares', '5% '],
  ['money', '$5 to $6 '],
  ['parts of a whole', '5 of them '],
  ['dates', 'on 4 May 2020 '],
  ['dates of events', 'was opened in 2004, '],
  ['ages', 'aged 5 and '],
  ['cells of one row', '1 | '],
  ['short lines', '5 men\n'],
  ['short blocks', '5 men\n\n'],
  ['names', 'Aldmouth in Leeds, '],
  ['initials', 'A.'],
  ['speakers', 'according to Ana Ruiz '],
  ['verbs of saying', 'said, '],
  ['quotations never closed', '“He said 5 '],
  ['quotation marks', '"'],
  ['brackets', '('],
  ['brackets in brackets', '[1,('],
  ['dollar signs', '$'],
  ['dashes', '-'],
  ['and', 'and '],
  ['one word', 'a'],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['addresses', 'http://a.b/c?d=1&e=2 '],
  ['Arabic digits', '٤ '],
  ['marks of direction', '7\u200f,\u202e500 '],
  ['accents', 'a\u0301\u0302\u0303 '],
  ['lone surrogates', '\ud83d 5 \udc00'],
]

/** A piece said again until the text has that many code units. */
export function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
}
