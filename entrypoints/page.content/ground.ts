const RGB = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? ?\/? ([\d.]+))?\)$/

/** Whether the middle of the page's text stands on a dark ground. */
export function isDark(document: Document): boolean {
  const paragraph = document.querySelector('article p, main p, p')
  for (let element: Element | null = paragraph ?? document.body; element; element = element.parentElement) {
    const light = luminance(getComputedStyle(element).backgroundColor)
    if (light !== null) return light < 0.4
  }
  return getComputedStyle(document.documentElement).colorScheme.startsWith('dark')
}

/**
 * Relative luminance of a computed colour, 0 to 1.
 * @returns null for a colour that lets most of its ground through, or that is not given in RGB
 */
export function luminance(color: string): number | null {
  const parts = RGB.exec(color)
  if (!parts || Number(parts[4] ?? 1) < 0.5) return null
  const [red, green, blue] = parts.slice(1, 4).map((part) => Number(part) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
