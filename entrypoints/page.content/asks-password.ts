/** Whether a page asks for a password where the reader sees it; the hidden form to log in that nearly every news page has does not count. */
export function asksPassword(document: Document): boolean {
  return [...document.querySelectorAll<HTMLInputElement>('input[type="password" i]')].some((field) => !field.disabled && field.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
}
