import type { ComponentChildren } from 'preact'
import type { Article } from '../lib/article/article.ts'
import { formatDate } from './words/dates.ts'
import { formatList } from './words/numbers.ts'
import { say } from './words/words.ts'

/** Which article this is: publisher, date, title, and below it what it was compared with. */
export function Head({ article, children }: { article: Article; children?: ComponentChildren }) {
  const { publisher, published, title, language, credit } = article
  return (
    <header class="head">
      <p class="head__from">
        <bdi>{publisher ?? say('head.noPublisher')}</bdi>{' '}
        {published === null ? <span class="head__date">{say('head.undatedArticle')}</span> : <time class="head__date" dateTime={published}><bdi>{formatDate(published)}</bdi></time>}
      </p>
      <h1 class="head__title clamp" dir="auto" lang={language ?? undefined} title={title.length > 120 ? title : undefined}>{title}</h1>
      {credit.length > 0 && <p class="head__from">{say('head.credit', { agencies: formatList(credit) })}</p>}
      {children}
    </header>
  )
}
