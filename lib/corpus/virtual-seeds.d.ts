/** The bundled reports, read from `seeds/` when the extension is built. */
declare module 'virtual:seeds' {
  import type { Report } from './report.ts'
  const reports: Report[]
  export default reports
}
