/** Milliseconds that the processor has worked for this process since then, in all of its threads. @param since what `process.cpuUsage` gave */
export function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}
