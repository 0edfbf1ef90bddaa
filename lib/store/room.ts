/** How much of what the browser lends is used. */
export interface Room {
  /** Bytes, about, as the browser tells them. */
  used: number
  quota: number
  /** 0 to 1. */
  share: number
  /** Whether it is time to say so. */
  low: boolean
  /** Whether the browser may clear what is kept when the device runs full. */
  lasting: boolean
}

/** From here on readers are told. */
const LOW = 0.8

/** What of the browser's storage is asked. */
export type RoomKeeper = Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>

/** How much room there is; null where the browser does not say. */
export async function roomOf(storage: RoomKeeper): Promise<Room | null> {
  const [{ usage, quota }, lasting] = await Promise.all([storage.estimate(), storage.persisted()])
  if (usage === undefined || quota === undefined || quota <= 0) return null
  const share = usage / quota
  return { used: usage, quota, share, low: share >= LOW, lasting }
}

/** Asks that what is kept is not cleared; nothing is asked twice. @returns whether it lasts now */
export async function askToLast(storage: RoomKeeper): Promise<boolean> {
  return (await storage.persisted()) || (await storage.persist())
}
