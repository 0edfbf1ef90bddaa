const WIDE_LETTER = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\p{Extended_Pictographic}]/u
const HIGH_LETTER = /[\p{Lu}%&@—…ЖМФШЩЫЮжмфшщыюmw]/u
const THIN_LETTER = /[\s.,:;'’|!()[\]ijltfrI]/u
const NO_LETTER = /[\p{M}\p{Cf}]/u
/** What a long word may be parted after. */
const MARK = /[-–—./_]/u
/** Where a line may end; "7 500" is written with a space that does not part. */
const PARTS = /[^\S\u00a0\u202f]+/u

/** About how wide words are, rather too wide than too narrow, whatever face the reader's system has. @param size of the letters, in px */
export function widthOf(words: string, size: number): number {
  let width = 0
  for (const letter of words) width += NO_LETTER.test(letter) ? 0 : WIDE_LETTER.test(letter) ? 1 : HIGH_LETTER.test(letter) ? 0.84 : THIN_LETTER.test(letter) ? 0.36 : 0.58
  return width * size
}

/**
 * Words in as many lines as they need; a word that is wider than the room goes on in the next line. Nothing is left out.
 * @param room in px
 * @param size of the letters, in px
 */
export function wrapped(words: string, room: number, size: number): string[] {
  const lines: string[] = []
  for (const word of words.split(PARTS).filter(Boolean).flatMap((word) => pieces(word, room, size))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`
    if (lines.length > 0 && widthOf(longer, size) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A word that has no room, parted after a dot or a stroke where it has one, else where the room ends. */
function pieces(word: string, room: number, size: number): string[] {
  const parted: string[] = []
  let rest = word
  while (widthOf(rest, size) > room) {
    const letters = [...rest]
    const fits = Math.max(1, letters.findIndex((_, at) => widthOf(letters.slice(0, at + 1).join(''), size) > room))
    const mark = letters.findLastIndex((letter, at) => at < fits && MARK.test(letter)) + 1
    const cut = letters.slice(0, mark || fits).join('')
    parted.push(cut)
    rest = rest.slice(cut.length)
  }
  return rest === '' ? parted : [...parted, rest]
}
