import { describe, expect, it } from 'vitest'
import type { Report } from '../corpus/report.ts'
import { findClusters, type RelatedText } from './clusters.ts'

function report(id: string, published: string | null, title: string, text: string): Report {
  return { id, title, text, published, language: 'en', publisher: null, url: null, form: 'full', credit: [], cites: [], unknown: [] }
}

const OLD_A = report('old-a', '2019-02-12', 'Carrick mine blast kills nine', 'Nine miners died when gas exploded in the Carrick colliery near Dunmore on Tuesday morning, the owner Velta said. Rescuers brought 14 men out alive. The blast happened 400 metres below ground in the east gallery, where coal had been cut since January.')
const OLD_B = report('old-b', '2019-02-13', 'Families mourn nine miners of Carrick', 'Families of the nine miners who died in the gas explosion at the Carrick colliery gathered in Dunmore on Wednesday. Fourteen men were brought out alive from the east gallery. Velta, which owns the mine, said the cause of the blast was not known.')
const NEW_A = report('new-a', '2023-06-05', 'Carrick colliery to close for good', 'The Carrick colliery near Dunmore will close in December, its owner Velta told 320 workers on Monday. The pit has lost money since 2021. Jane Orrin, who speaks for the union, called the closure a betrayal of the valley.')
const NEW_B = report('new-b', '2023-06-06', 'Union fights closure of Carrick', 'The union will go to court against the closure of the Carrick colliery, Jane Orrin said on Tuesday, a day after Velta told 320 workers that the pit near Dunmore will close in December after losses since 2021.')
const UNDATED = report('undated', null, 'A valley of coal', 'Coal was found under the hills of Dunmore two centuries ago, and every family has had a man in the pit of Carrick.')

const subjects = (...reports: Report[]): RelatedText[] => reports.map((one) => ({ report: one, relation: 'subject' }))
const idsOf = (related: readonly RelatedText[]) => findClusters(related).map(({ reports }) => reports)

describe('findClusters', () => {
  it('splits a story that ran for years by what happened when, the newest first, and within a group by time', () => {
    expect(idsOf(subjects(OLD_B, NEW_A, OLD_A, NEW_B))).toEqual([['new-a', 'new-b'], ['old-a', 'old-b']])
  })

  it('puts the article’s own event first and keeps its reports together', () => {
    const related: RelatedText[] = [...subjects(NEW_A, NEW_B), { report: OLD_B, relation: 'event' }, { report: OLD_A, relation: 'event' }]
    expect(findClusters(related).map(({ reports, relation }) => [relation, reports])).toEqual([['event', ['old-a', 'old-b']], ['subject', ['new-a', 'new-b']]])
  })

  it('gives the dates of a group, and what its reports name and the others do not', () => {
    const [newer, older] = findClusters(subjects(OLD_A, OLD_B, NEW_A, NEW_B))
    expect([newer!.from, newer!.to, older!.from, older!.to]).toEqual(['2023-06-05', '2023-06-06', '2019-02-12', '2019-02-13'])
    expect(newer!.names).toContain('Jane Orrin')
    expect(newer!.names).not.toContain('Carrick')
  })

  it('lets a report without a date stand alone and last, and names nothing of a single one', () => {
    const clusters = findClusters(subjects(UNDATED, OLD_A, NEW_A))
    expect(clusters.map(({ reports }) => reports)).toEqual([['new-a'], ['old-a'], ['undated']])
    expect(clusters.map(({ names }) => names)).toEqual([[], [], []])
    expect(clusters[2]).toMatchObject({ from: null, to: null })
  })

  it('keeps the same words of two years apart', () => {
    const again = { ...OLD_A, id: 'again', published: '2021-02-12' }
    expect(idsOf(subjects(OLD_A, again))).toEqual([['again'], ['old-a']])
  })

  it('holds each report once, whatever their order', () => {
    const all = [OLD_A, OLD_B, NEW_A, NEW_B, UNDATED]
    for (let turn = 0; turn < all.length; turn++) {
      const turned = [...all.slice(turn), ...all.slice(0, turn)]
      expect(idsOf(subjects(...turned)).flat().sort()).toEqual(all.map(({ id }) => id).sort())
    }
  })

  it('has nothing to group where nothing is related', () => expect(findClusters([])).toEqual([]))
})
