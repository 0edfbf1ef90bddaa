/** What the page of welcome says that differs from browser to browser. */
export interface WelcomeView {
  /** The key that checks a page, as the browser has it now; '' where there is none. */
  key: string
  /** The entry in the menu of a page, as the browser shows it. */
  entry: string
  /** Whether the button stands in the toolbar; null where the browser does not say. */
  inToolbar: boolean | null
  /** How many reports come with the extension. */
  reports: number
}

/** Where the page of welcome leads. */
export interface WelcomeActions {
  /** Opens the panel beside the page and checks a passage; must be called inside the click. @returns rejected where the panel did not open */
  check(passage: string): Promise<void>
  /** Opens the browser's own page for keys. */
  changeKeys(): Promise<void>
  openOptions(): void
  openLibrary(): void
}
