/** A stretch of a text, in UTF-16 code units: `start` is the first unit inside, `end` the first behind. */
export interface Span {
  start: number
  end: number
}
