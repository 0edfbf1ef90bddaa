import { Fragment, type ComponentChildren } from 'preact'
import { sayParts, type WordArgs, type WordKey } from './words.ts'

const TAGS = {
  b: (parts: ComponentChildren[]) => <b>{parts}</b>,
  said: (parts: ComponentChildren[]) => <span class="said"><bdi>{parts}</bdi></span>,
  kbd: (parts: ComponentChildren[]) => <kbd>{parts}</kbd>,
}

/** A message with its tags as elements: `<b>` for what carries the sentence, `<said>` for words of a text, `<kbd>` for keys. */
export function Say({ words, args = {} }: { words: WordKey; args?: WordArgs }) {
  return <Fragment>{sayParts<ComponentChildren>(words, args, TAGS)}</Fragment>
}
