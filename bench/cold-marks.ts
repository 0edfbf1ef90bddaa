/** What is asked of the background, in its own world; each stands alone, since it is sent there as text. */
export const BACKGROUND = {
  isDone: (): boolean => performance.getEntriesByName('second-source:answered').length > 0,
  /** When what was reached, in milliseconds since the background was started. */
  marks: (): Record<'started' | 'asked' | 'found' | 'answered', number> => {
    const at = (name: string): number => performance.getEntriesByName(`second-source:${name}`)[0]!.startTime
    return { started: at('started'), asked: at('asked'), found: at('found'), answered: at('answered') }
  },
}
