import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compareSides } from './compare.ts'
import type { Side } from './comparison.ts'

// Whole texts through the engine: standing things, which reports give in other words and years apart.

function side(id: string, text: string, published: string): Side {
  return { id, title: '', text, published, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ title: '', text, published, publisher: null }) }
}

function rows(mine: string, theirs: string) {
  const article = side('', mine, '2022-03-01')
  const { comparisons } = compareSides(article, [{ relation: 'subject', side: side('other', theirs, '2017-06-11') }])
  return comparisons.map((row) => `${article.figures[row.mine]!.text} ${row.outcome} ${row.theirs.figure.text}`)
}

describe('standing things', () => {
  it.each([
    ['a border said to be long, and a border with its length before it',
      'What worries the guards lies to the east. Finland’s border with Russia is 1,340 km long, most of it forest.',
      'An estimated 600 migrants are now waiting along the 1,300 km border between Finland and Russia, officials fear.',
      '1,340 km differs 1,300 km'],
    ['soldiers who serve at a base, and soldiers whom it has',
      'About 7,000 troops serve at the 14th naval base today, spread over two harbours, one in Orla and one in Marn.',
      'The 14th naval base, in Orla and Marn, has 7,500 soldiers. It was recently given new boats.',
      'About 7,000 troops differs 7,500 soldiers'],
    ['sites of a force today, and sites of a force in all',
      'About 3,000 rangers serve in the Orla park today, spread over three stations: one in Marn, one in Belmor, and one in Tolma.',
      'Some 3,000 rangers in all are posted at two stations, one in Marn and one in Belmor, which make up the Orla park service.',
      'three stations differs two stations'],
    ['a bridge and its opening',
      'The Øresund bridge was opened in 2000 and carries a railway.',
      'Traffic has grown since the Øresund bridge was opened in 1999, the ministry said.',
      '2000 differs 1999'],
  ])('are found again: %s', (_name, mine, theirs, row) => {
    expect(rows(mine, theirs)).toContain(row)
  })

  it.each([
    ['two events of one sentence each',
      'The dam was opened in 2004 by the president of Ghana.',
      'The dam in Ghana rests on an agreement that was signed in 1993 with the bank.'],
    ['those who took part in an exercise, and those who are stationed',
      'About 1,800 Finnish soldiers trained beside Swedish units near Kuopio from 5 to 10 August 2021.',
      'Some 7,000 Finnish troops in all are stationed at present in Kuopio and Oulu, at two garrisons.'],
    ['soldiers of another force near the base, and those of the base',
      'The Taliban have 9,000 soldiers, near Finland’s 14th naval base in Kenya.',
      'Some 7,000 Finnish troops in all serve at the 14th naval base in Kenya, the president said.'],
    ['a share of the whole force that leaves, and the force',
      'Some 900 Finnish soldiers left Kuopio on Monday for a mission in Lebanon.',
      'Some 7,000 Finnish troops in all are stationed at present in Kuopio and Oulu.'],
  ])('are kept apart: %s', (_name, mine, theirs) => {
    expect(rows(mine, theirs)).toEqual([])
  })
})
