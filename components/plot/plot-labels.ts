import { AROUND, ARROW, BASE, LINE, VALUE_LETTER, WHO_LETTER, type Label, type Placed } from './plot-frame.ts'

/** How far along its line the article's label may stand, in px. */
const ALONG = [24, 40, 60, 80, 110, 140]
/** Above so many marks only those have a label that the picture is about. */
const ALL = 10

/** What is taken up by something, in px. */
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * Gives each mark the first free place for its label: the article's first, then the highest, the lowest, the latest and the earliest, then the others in their order. Who finds none for both lines may find
 * one for the number.
 * @param taken where nothing else may stand
 * @param width that they have room in, in px
 */
export function placeLabels(placed: readonly Placed[], lines: readonly [string, string][], taken: readonly Box[], width: number): void {
  const middle = ({ x, dx }: Placed) => (x / 100) * width + dx
  const rooms = placed.map((one): Box => {
    const { high, low, bar, mark } = one
    return { left: middle(one) - AROUND, right: middle(one) + AROUND, top: Math.min(high, bar[0]) - AROUND - (mark.open === 'up' ? ARROW - 4 : 0), bottom: Math.max(low, bar[1]) + AROUND + (mark.open === 'down' ? ARROW - 4 : 0) }
  })
  // by a hair less than there is, or a label would meet its own mark
  const full = [...taken, ...rooms.map((room) => ({ ...room, top: room.top + 1, bottom: room.bottom - 1 }))]
  for (const at of inOrder(placed)) {
    const [one, room] = [placed[at]!, rooms[at]!]
    const widths = [lines[at]![0].length * VALUE_LETTER, lines[at]![1].length * WHO_LETTER] as const
    const found = ([2, 1] as const).flatMap((count) => candidates(one, room, count)).map((label) => ({ label, box: boxOf(label, middle(one), (one.low + one.high) / 2, label.lines === 2 ? Math.max(...widths) : widths[0]) }))
      .find(({ box }) => box.left >= -2 && box.right <= width + 2 && box.top >= 0 && box.bottom <= BASE + 1 && full.every((other) => !meet(box, other)))
    if (!found) continue
    one.label = found.label
    full.push(found.box)
  }
}

/** The marks that are to have a label, the weightiest first. */
function inOrder(placed: readonly Placed[]): number[] {
  const all = [...placed.keys()]
  const by = (least: (one: Placed) => number) => all.reduce((best, at) => (least(placed[at]!) < least(placed[best]!) ? at : best), 0)
  const weighty = [...all.filter((at) => placed[at]!.mark.mine), by(({ high }) => high), by(({ low }) => -low), by(({ mark }) => -mark.day), by(({ mark }) => mark.day)]
  return [...new Set([...weighty, ...(all.length <= ALL ? all : [])])]
}

/** Above, below, then to the sides; above and below also drawn to one side, for marks at the border; farther along the line of the article's value for its own. `dy` is that of the first line. */
function candidates({ low, high, mark }: Placed, room: Box, lines: 1 | 2): Label[] {
  const centre = (low + high) / 2
  const above = room.top - 3 - (lines - 1) * LINE - centre
  const below = room.bottom + LINE - 2 - centre
  const beside = lines === 2 ? -2 : 4
  const places: Omit<Label, 'lines'>[] = [
    { dx: 0, dy: above, anchor: 'middle' }, { dx: 0, dy: below, anchor: 'middle' },
    { dx: -5, dy: above, anchor: 'start' }, { dx: 5, dy: above, anchor: 'end' },
    { dx: -5, dy: below, anchor: 'start' }, { dx: 5, dy: below, anchor: 'end' },
    { dx: AROUND + 4, dy: beside, anchor: 'start' }, { dx: -AROUND - 4, dy: beside, anchor: 'end' },
    // the article's value is carried across
    ...(mark.mine && low === high ? ALONG.flatMap((by) => [-4 - (lines - 1) * LINE, LINE].flatMap((dy) => [{ dx: by, dy, anchor: 'start' as const }, { dx: -by, dy, anchor: 'end' as const }])) : []),
  ]
  return places.map((place) => ({ ...place, lines }))
}

function boxOf({ dx, dy, anchor, lines }: Label, x: number, y: number, width: number): Box {
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
  return { left, right: left + width, top: y + dy - 10, bottom: y + dy + 3 + (lines - 1) * LINE }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
