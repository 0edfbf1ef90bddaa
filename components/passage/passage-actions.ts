/** What a reader can do with a passage; each settles when it has begun, and is rejected where it could not. */
export interface PassageActions {
  /** Compares words that were pasted or dropped. */
  check(text: string): Promise<void>
  /** Compares them as said on another day. @param said EDTF day, or null */
  date(said: string | null): Promise<void>
  /** Turns back to the tab's page. */
  leave(): Promise<void>
  /** Compares the passage with more reports. @param reach see `Reading.reach` */
  showMore(reach: number): Promise<void>
}
