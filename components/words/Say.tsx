import { Fragment, type ComponentChildren } from 'preact'
import { message, type WordArgs, type WordKey } from './words.ts'

const TAGS = {
  b: (parts: ComponentChildren[]) => <b>{parts}</b>,
  said: (parts: ComponentChildren[]) => <span class="said"><bdi>{parts}</bdi></span>,
  kbd: (parts: ComponentChildren[]) => <kbd>{parts}</kbd>,
}

/** A message with its tags as elements: `<b>` for what carries the sentence, `<said>` for words of a text, `<kbd>` for keys. */
export function Say({ words, args = {} }: { words: WordKey; args?: WordArgs }) {
  const parts = message(words).format<ComponentChildren>({ ...args, ...TAGS })
  return <Fragment>{parts}</Fragment>
}
