import { readFigures } from '../lib/figures/read-figures.ts'

const news =
  'The harbour of Aldmouth moved 3.5 million containers last year, the port authority said on Tuesday, up 4 % from 2019. ' +
  'Some 1,200 dockers, of them 300 women, work there for about €24 an hour. “We need 40 more cranes,” Ana Ruiz, its director, told reporters in Leeds. ' +
  'The new quay was opened in 2014 and is 1.3 km (0.8 miles) long; between 5 and 7 storms a year close it. Nobody knows why the old one was left. '

const texts: [string, (size: number) => string][] = [
  ['news in paragraphs', (size) => repeat(`${news}\n\n`, size)],
  ['news in one line', (size) => repeat(news, size)],
  ['numbers in a row', (size) => repeat('7,500 ', size)],
  ['numbers without spaces', (size) => repeat('1,', size)],
  ['number words in a row', (size) => repeat('one hundred and twenty ', size)],
  ['one word', (size) => repeat('a', size)],
  ['digits', (size) => repeat('1', size)],
  ['spaces', (size) => repeat(' ', size)],
  ['names', (size) => repeat('Aldmouth in Leeds, ', size)],
  ['dates', (size) => repeat('on 4 May 2020 ', size)],
  ['quotes never closed', (size) => repeat('“He said 5 ', size)],
  ['hyphens', (size) => repeat('5-', size)],
  ['direction marks', (size) => repeat('7\u200f,\u202e500 ', size)],
  ['lone surrogates', (size) => repeat('\ud83d 5 \udc00', size)],
  ['commas', (size) => repeat('said, ', size)],
  ['short lines', (size) => repeat('5 men\n', size)],
  ['short blocks', (size) => repeat('5 men\n\n', size)],
]

function repeat(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
}

/**
 * Prints how long reading figures takes against the length of the text: the milliseconds for a megabyte must stay flat.
 * @param args the lengths in letters, parted by commas
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const sizes = args[0] ? args[0].split(',').map(Number) : [50_000, 200_000, 800_000]
  readFigures({ text: repeat(news, 100_000), published: '2021-07-28' })
  console.log(`${'text'.padEnd(26)}${sizes.map((size) => `${size / 1000} kB`.padStart(12)).join('')}   ms for a megabyte`)
  for (const [name, make] of texts) {
    const perMegabyte = sizes.map((size) => {
      const text = make(size)
      const start = performance.now()
      readFigures({ text, published: '2021-07-28' })
      return ((performance.now() - start) / size) * 1e6
    })
    console.log(name.padEnd(26) + perMegabyte.map((ms) => ms.toFixed(0).padStart(12)).join(''))
  }
  return 0
}
