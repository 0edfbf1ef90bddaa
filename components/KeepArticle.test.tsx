import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '../lib/article/article.ts'
import type { PanelActions } from './actions.ts'
import { KeepArticle } from './KeepArticle.tsx'

afterEach(cleanup)
const article = { title: 'Bridge closed', text: 'The bridge was closed.' } as Article
const acting = (keepArticle: PanelActions['keepArticle']) => ({ keepArticle }) as PanelActions

describe('keeping an article', () => {
  it('is one press, and one more takes it out again', () => {
    const keep = vi.fn(() => Promise.resolve())
    const { rerender } = render(<KeepArticle article={article} saved={false} actions={acting(keep)} />)
    fireEvent.click(screen.getByRole('button', { name: 'Keep this article', pressed: false }))
    rerender(<KeepArticle article={article} saved actions={acting(keep)} />)
    expect(screen.getByRole('status').textContent).toBe('This article is kept in your library. Later articles are compared with it.')
    fireEvent.click(screen.getByRole('button', { name: 'Kept in your library', pressed: true }))
    expect(keep.mock.calls).toEqual([[article, true], [article, false]])
  })

  it('says so where the device has no room', async () => {
    render(<KeepArticle article={article} saved={false} actions={acting(() => Promise.reject(new Error('full')))} />)
    fireEvent.click(screen.getByRole('button', { name: 'Keep this article' }))
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('It could not be kept on this device.'))
    expect(screen.getByRole('button', { name: 'Keep this article', pressed: false })).toBeTruthy()
  })
})
