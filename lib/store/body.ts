const BREAK = /\n+/

/** Which paragraphs of a text are not in what was indexed of it, counted from 0; the body holds the others in their order. */
export function paragraphsLeftOut(text: string, body: string): number[] {
  if (body === text) return []
  const kept = body.split(BREAK)
  const leftOut: number[] = []
  let next = 0
  text.split(BREAK).forEach((paragraph, at) => {
    if (paragraph === kept[next]) next++
    else leftOut.push(at)
  })
  return leftOut
}

/** What was indexed of a report's text. */
export function bodyOf({ text, leftOut }: { text: string; leftOut?: readonly number[] }): string {
  if (!leftOut) return text
  return text.split(BREAK).filter((_, at) => !leftOut.includes(at)).join('\n')
}
