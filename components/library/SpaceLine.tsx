import { useState } from 'preact/hooks'
import { formatBytes } from '../words/sizes.ts'
import { say } from '../words/words.ts'
import type { LibraryActions, Space } from './library-view.ts'

/** How much room is taken, and whether what is kept stays when the device runs short of it; the browser can be asked, and what it answers is said. */
export function SpaceLine({ space, askToLast }: { space: Space; askToLast: LibraryActions['askToLast'] }) {
  const [answer, setAnswer] = useState<'asked' | 'no' | null>(null)
  const ask = () => {
    setAnswer('asked')
    askToLast().then((lasts) => setAnswer(lasts ? null : 'no'), () => setAnswer('no'))
  }
  return (
    <>
      <span class="lib__space">{say('library.space', { used: formatBytes(space.used), quota: formatBytes(space.quota) })}</span>{' '}
      <span class="lib__lasts" role="status">{space.lasting ? say('space.lasts') : answer === 'no' ? say('space.refused') : say('space.mayGo')}</span>
      {!space.lasting && answer !== 'no' && <>{' '}<button type="button" class="jump" disabled={answer === 'asked'} onClick={ask}>{say('space.ask')}</button></>}
    </>
  )
}
