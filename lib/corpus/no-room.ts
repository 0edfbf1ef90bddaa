/** Whether something could not be written because there was no room, however the browser or Dexie wraps it. */
export function isNoRoom(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 5; depth += 1) {
    const { name, inner, cause, failures, message } = at as { name?: unknown; inner?: unknown; cause?: unknown; failures?: unknown; message?: unknown }
    if (name === 'QuotaExceededError' || (typeof message === 'string' && /QuotaExceeded|NS_ERROR_FILE_NO_DEVICE_SPACE/.test(message))) return true
    if (Array.isArray(failures) && failures.some((failure) => failure !== error && isNoRoom(failure))) return true
    at = inner ?? cause
  }
  return false
}
