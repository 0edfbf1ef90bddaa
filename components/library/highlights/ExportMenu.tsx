import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { ENDINGS, KEPT_FORMATS, type KeptFormat } from '../../../lib/highlights/formats/kept-format.ts'
import { say } from '../../words/words.ts'
import { Icon } from '../Icon.tsx'

/** Which highlights an export holds. */
export type Scope = 'chosen' | 'shown' | 'all'

interface ExportMenuProps {
  counts: Record<Scope, number>
  exportAs(format: KeptFormat, scope: Scope): void
  backUp(): void
}

/** Files that what was kept can be taken along in: first which of it, then as what. */
export function ExportMenu({ counts, exportAs, backUp }: ExportMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  const [said, setScope] = useState<Scope | null>(null)
  // what was chosen is meant, else what is looked at
  const likely = counts.chosen > 0 ? 'chosen' : counts.shown < counts.all ? 'shown' : 'all'
  const scope = said !== null && counts[said] > 0 ? said : likely
  useLayoutEffect(() => setScope(null), [likely])
  useLayoutEffect(() => {
    const outside = ({ target }: Event) => { if (menu.current && !menu.current.contains(target as Node)) menu.current.open = false }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [])
  const close = () => {
    menu.current!.open = false
    menu.current!.querySelector('summary')!.focus()
  }
  const scopes = (['chosen', 'shown', 'all'] as const).filter((one) => counts[one] > 0 && (one === 'all' || counts[one] < counts.all || one === 'chosen'))
  return (
    <details class="exp" ref={menu} onKeyDown={(event) => { if (event.key === 'Escape' && menu.current!.open) { event.preventDefault(); close() } }}>
      <summary class="btn"><Icon of="out" />{say('export.act', { count: counts[scope] })}</summary>
      <div class="menu">
        {counts.all > 0 && (
          <>
            {scopes.length > 1 && (
              <fieldset class="menu__scope">
                <legend class="sr">{say('export.which')}</legend>
                {scopes.map((one) => <label key={one}><input type="radio" name="scope" checked={one === scope} onChange={() => setScope(one)} />{say(`export.scope.${one}`, { count: counts[one] })}</label>)}
              </fieldset>
            )}
            {KEPT_FORMATS.map((format) => (
              <button key={format} type="button" onClick={() => { close(); exportAs(format, scope) }}><b>{say(`export.as.${format}`)}</b><code dir="ltr">{ENDINGS[format]}</code><small>{say(`export.what.${format}`)}</small></button>
            ))}
          </>
        )}
        <button type="button" class="menu__last" onClick={() => { close(); backUp() }}><b>{say('export.as.backup')}</b><code dir="ltr">{ENDINGS.backup}</code><small>{say('export.what.backup')}</small></button>
      </div>
    </details>
  )
}
