import type { ComponentChildren } from 'preact'

interface MessageProps {
  title: string
  /** Level of the heading: 1 where no article's title stands above. */
  level: 1 | 2
  children: ComponentChildren
}

/** What the panel says in place of rows: a sentence as heading, the reason, and what can be done. */
export function Message({ title, level, children }: MessageProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div class="say">
      <Heading class="say__title">{title}</Heading>
      {children}
    </div>
  )
}
