import { keyContains } from '../names/names.ts'

/** Whether two keys name one place, or one a place in the other. */
export function within(a: string, b: string): boolean {
  return a === b || keyContains(a, b) || keyContains(b, a)
}
