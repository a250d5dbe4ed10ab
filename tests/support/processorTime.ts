import process from 'node:process'

const MICROSECONDS = 1000

/** Milliseconds of processor that the work took; a busy machine makes it slower, but not longer. */
export const processorTime = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  return millisecondsSince(before)
}

/** The same of work that is waited for, with all that this process does meanwhile. */
export const processorTimeOf = async (work: () => Promise<void>): Promise<number> => {
  const before = process.cpuUsage()
  await work()
  return millisecondsSince(before)
}

const millisecondsSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / MICROSECONDS
}
