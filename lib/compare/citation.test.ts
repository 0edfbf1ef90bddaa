import { describe, expect, it } from 'vitest'
import { citesInText } from './citation.ts'
import type { Side } from './comparison.ts'

function side(text: string, publisher: string): Side {
  return { id: publisher, title: '', text, published: null, publisher, form: 'full', credit: [], cites: [], figures: [] }
}

const cites = (text: string, publisher: string) => citesInText(side(text, 'Overseas Courier'), side('', publisher))

describe('an outlet that a text names', () => {
  it.each([
    ['As first reported by the Kelden Post, 600 jobs will go.', 'Kelden Post'],
    ['The Kelden Post first reported that 600 jobs will go.', 'The Kelden Post'],
    ['The mayor told the Kelden Post that 600 jobs will go.', 'Kelden Post'],
    ['In an interview with the Kelden Post the mayor said 600 jobs would go.', 'Kelden Post'],
    ['Some 600 jobs will go, the Kelden Post revealed on Monday.', 'Kelden Post'],
    ['According to a report in the Kelden Post, 600 jobs will go.', 'Kelden Post'],
    ['Documents seen by the Kelden Post put the number at 600.', 'Kelden Post'],
    ['Documents obtained by Reuters put the number at 600.', 'Reuters'],
    ['The company confirmed a Kelden Post report that 600 jobs will go.', 'Kelden Post'],
    ['Quoting the Kelden Post, the agency said 600 jobs would go.', 'Kelden Post'],
    ['He told the BBC that 600 jobs would go.', 'BBC'],
    ['Six hundred jobs will go, CNN reported.', 'CNN'],
    ['The number was first published by the Kelden Post.', 'Kelden Post'],
    ['The Kelden Post has learned that 600 jobs will go.', 'Kelden Post'],
    ['Via Kelden Post: 600 jobs will go.', 'Kelden Post'],
    ['The Kelden Post broke the news that 600 jobs will go.', 'Kelden Post'],
    ['"We are done," he was quoted by the Kelden Post as saying.', 'Kelden Post'],
    ['The figure comes from the Kelden Post, which counted 600 jobs.', 'Kelden Post'],
    ['As the Kelden Post reports, 600 jobs will go.', 'Kelden Post'],
    ['Kelden Post said 600 jobs will go.', 'Kelden Post'],
    ['The 600 jobs were first mentioned in the Kelden Post.', 'Kelden Post'],
    ['As reported in the Kelden Post, 600 jobs go.', 'keldenpost.com'],
    ['The mayor told Engadget that 600 phones were lost.', 'engadget.com'],
  ])('%s: %s is its source', (text, publisher) => {
    expect(cites(text, publisher)).toBe(publisher)
  })

  it.each([
    ['A copy of the Kelden Post floated by.', 'Kelden Post'],
    ['The Kelden Post will cut 600 jobs.', 'Kelden Post'],
    ['He once wrote for the Kelden Post.', 'Kelden Post'],
    ['The mayor is married to an editor of the Kelden Post.', 'Kelden Post'],
    ['Nothing was reported to the BBC.', 'BBC'],
    ['The National Guard told residents to leave.', 'The National'],
    ['He told The National Guard to leave.', 'The National'],
    ['Time will tell. The mayor told Time to wait.', 'Times'],
    ['The company sold the Kelden Post for 600 million euros.', 'Kelden Post'],
    ['The Kelden Post declined to comment.', 'Kelden Post'],
    ['A reporter of the Kelden Post was among the 12 dead.', 'Kelden Post'],
    ['According to the Kelden Postal Union 600 jobs will go.', 'Kelden Post'],
    ['The Guardian Council told voters to stay home.', 'The Guardian'],
    ['Subscribe to the Kelden Post.', 'Kelden Post'],
    ['People said that the river had come in the night.', 'People'],
    ['Reuters Plc sold the building, the mayor told Reutersville.', 'Reuters'],
  ])('%s: %s is not its source', (text, publisher) => {
    expect(cites(text, publisher)).toBeNull()
  })

  it('is no source of its own text', () => {
    expect(citesInText(side('The mayor told the Kelden Post to wait.', 'Kelden Post'), side('', 'The Kelden Post'))).toBeNull()
  })
})
