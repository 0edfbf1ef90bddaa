/** Words as the name of a file that every system takes, without what tells its kind. @param otherwise where nothing is left of them */
export function fileStem(words: string, otherwise: string): string {
  const name = words.normalize('NFC').replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ').replace(/\s+/g, ' ').trim().replace(/^\.+|[. ]+$/g, '').slice(0, 80).trim()
  return name === '' ? otherwise : name
}
