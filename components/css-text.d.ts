/** A style sheet as text, for pictures that carry their own. */
declare module '*.css?inline' {
  const css: string
  export default css
}
