import type { Decision } from './decision.ts'

type Follow = Extract<Decision, { kind: 'followStory' }>

/** A story that the reader follows: reports that the reader said belong to it, and the articles beside which that was said. */
export interface FollowedStory {
  /** `articleKey` of each. */
  articles: ReadonlySet<string>
  /** Ids of the reports. */
  reports: ReadonlySet<string>
}

/**
 * The stories that the reader follows. What was said beside one article is of one story, and so is what was said later, where
 * a report of that story was shown already.
 */
export function followedStories(decisions: readonly Decision[]): FollowedStory[] {
  const stories: { articles: Set<string>; reports: Set<string> }[] = []
  for (const { article, report, story } of decisions.filter((decision): decision is Follow => decision.kind === 'followStory')) {
    const [articles, reports] = [new Set([article]), new Set([report])]
    for (const other of stories.filter(({ articles: known, reports: shown }) => known.has(article) || [report, ...story].some((id) => shown.has(id)))) {
      for (const one of other.articles) articles.add(one)
      for (const one of other.reports) reports.add(one)
      stories.splice(stories.indexOf(other), 1)
    }
    stories.push({ articles, reports })
  }
  return stories
}

/**
 * Which reports the reader has said to be of another event than this article, and the decision on each: what was said beside this article, or beside
 * one that tells of the same event, as shown by a report that is of the event of both. A later word that the report belongs to the article's story lifts it.
 * @param key of the article
 * @param events ids of the reports that tell of the article's event
 */
export function otherEvents(decisions: readonly Decision[], key: string, events: ReadonlySet<string>): Map<string, Decision> {
  const apart = new Map<string, Decision>()
  for (const decision of decisions) {
    if (decision.kind === 'followStory' && decision.article === key) apart.delete(decision.report)
    if (decision.kind !== 'notSameEvent') continue
    if (decision.article === key || decision.story?.some((id) => id !== decision.report && events.has(id))) apart.set(decision.report, decision)
  }
  return apart
}
