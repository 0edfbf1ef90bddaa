import { Message } from './Message.tsx'
import { locale, say } from './words/words.ts'

/** An article whose figures are not read, and in which language it is. */
export function OtherLanguage({ language }: { language: string }) {
  return (
    <Message title={say('otherLanguage.title', { language: languageName(language) })} level={2}>
      <p>{say('otherLanguage.why')}</p>
    </Message>
  )
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
  } catch (error) {
    // a page may state a language that is no BCP 47 tag: RangeError by specification
    if (!(error instanceof RangeError)) throw error
    return tag
  }
}
