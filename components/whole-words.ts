/** Where the first whole word behind a place of a text begins; the place itself where no space follows. */
export function nextWord(text: string, from: number): number {
  const space = text.indexOf(' ', from)
  return space < 0 ? from : space + 1
}

/** Where the last whole word before a place of a text ends; the place itself where no space stands before. */
export function lastWord(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to)
  return space < 0 ? to : space
}
