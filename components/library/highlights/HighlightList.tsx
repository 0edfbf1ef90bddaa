import type { Ref } from 'preact'
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ShownArticle } from '../../../lib/highlights/filter.ts'
import type { Highlight } from '../../../lib/highlights/highlight.ts'
import type { Shelved } from '../../../lib/highlights/shelf.ts'
import { HighlightCard, nameOf } from '../../highlights/HighlightCard.tsx'
import { say } from '../../words/words.ts'
import { ArticleHead } from './ArticleHead.tsx'
import { blocksOf } from './blocks.ts'
import { CopyActs } from './CopyActs.tsx'
import type { KeptActions } from './kept-view.ts'
import type { Selection } from './selection.ts'
import { useVirtualWindow } from './virtual-window.ts'

/** What the page can have the list do. */
export interface ListHandle {
  /** Goes to a highlight wherever it stands in the list; to the first where none is named. */
  focus(id?: string): void
}

interface HighlightListProps {
  articles: readonly ShownArticle[]
  actions: KeptActions
  selection: Selection
  knownTags: readonly string[]
  /** Ids of what its page did not have when it was last asked. */
  lost: ReadonlySet<string>
  removeArticle(of: Shelved): void
  /** Where the keys lead out of the list. */
  leave(): void
  announce(words: string): void
  handle: Ref<ListHandle>
}

/** Heights of what was not drawn yet, in CSS pixels: about what they come out as. */
const HEAD = 96
const CARD = 150

/** Highlights by article, however many: only what the window shows is drawn. The arrow keys go from one to the next. */
export function HighlightList({ articles, actions, selection, knownTags, lost, removeArticle, leave, announce, handle }: HighlightListProps) {
  const list = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => blocksOf(articles), [articles])
  const places = useMemo(() => new Map(blocks.flatMap(({ highlights }, block) => highlights.map(({ id }) => [id, block] as const))), [blocks])
  const order = useMemo(() => [...places.keys()], [places])
  const [current, setCurrent] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)
  const { items, height, above, measure, scrollTo } = useVirtualWindow({
    count: blocks.length, keyOf: (index) => blocks[index]!.key, list,
    estimate: (index) => (blocks[index]!.first ? HEAD : 0) + CARD * blocks[index]!.highlights.length,
    kept: current === null ? null : (places.get(current) ?? null),
  })

  const cardOf = (id: string) => list.current?.querySelector<HTMLElement>(`[data-highlight="${CSS.escape(id)}"]`) ?? null
  const focus = (id = order[0]) => {
    if (id === undefined || !places.has(id)) return
    setCurrent(id)
    wanted.current = id
    if (cardOf(id) === null) scrollTo(places.get(id)!)
  }
  useImperativeHandle(handle, () => ({ focus }))
  useLayoutEffect(() => {
    const card = wanted.current === null ? null : cardOf(wanted.current)
    if (!card) return
    wanted.current = null
    card.focus({ preventScroll: true })
    card.scrollIntoView({ block: 'nearest' })
  })
  // the one that had the keys is gone: the next press begins anew
  useEffect(() => { if (current !== null && !places.has(current)) setCurrent(null) }, [places])

  const onKey = (event: KeyboardEvent, id: string) => {
    const card = event.currentTarget as HTMLElement
    if (event.target !== card) {
      // out of a field or from a button back to the highlight that it belongs to
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      return card.focus()
    }
    const act = KEYS[event.key]
    if (!act || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    const at = order.indexOf(id)
    if (act === 'leave') leave()
    else if (act === 'select') selection.toggle(id, event.shiftKey)
    else if (act === 'note') card.querySelector('textarea')?.focus()
    else if (act === 'remove') void actions.remove(articles.flatMap(({ highlights }) => highlights).find((one) => one.id === id)!)
    else {
      const next = order[act === 'first' ? 0 : act === 'last' ? order.length - 1 : at + (act === 'next' ? 1 : -1)]
      if (next === undefined) return
      if (event.shiftKey && (act === 'next' || act === 'previous')) selection.choose([id, next])
      focus(next)
    }
  }
  const card = (highlight: Highlight) => {
    const { id } = highlight
    const name = nameOf(highlight)
    return (
      <HighlightCard key={id} highlight={highlight} actions={actions} knownTags={knownTags} place={lost.has(id) ? 'lost' : null} tabIndex={id === (current ?? order[0]) ? 0 : -1} onKeyDown={(event) => onKey(event, id)}
        before={<label class="kept__choose"><input type="checkbox" checked={selection.ids.has(id)} aria-label={say('shelf.choose', { quote: name })} onClick={(event) => selection.toggle(id, event.shiftKey)} /></label>}>
        <CopyActs highlight={highlight} actions={actions} announce={announce} />
      </HighlightCard>
    )
  }
  return (
    <div class="shelf" ref={list} style={{ blockSize: `${height}px` }} onFocusIn={({ target }) => setCurrent((target as Element).closest<HTMLElement>('[data-highlight]')?.dataset.highlight ?? current)}>
      {items.map(({ index, start }) => {
        const { key, article, first, highlights } = blocks[index]!
        return (
          <div key={key} class="shelf__block" data-index={index} ref={measure} style={{ transform: `translateY(${start - above}px)` }}>
            {first && <ArticleHead of={article.of} actions={actions} removeArticle={removeArticle} />}
            {highlights.length > 0 && <ul class="kept-list" aria-label={say('shelf.of', { title: article.of.article.title || article.of.article.address })}>{highlights.map(card)}</ul>}
          </div>
        )
      })}
    </div>
  )
}

type KeyAct = 'next' | 'previous' | 'first' | 'last' | 'select' | 'note' | 'remove' | 'leave'
const KEYS: Readonly<Partial<Record<string, KeyAct>>> = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last', ' ': 'select', Enter: 'note', Delete: 'remove', Escape: 'leave' }
