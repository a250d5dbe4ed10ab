import process from 'node:process'

const MICROSECONDS = 1000

/** Milliseconds of processor that the work took; a busy machine makes it slower, but not longer. */
export const processorTime = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / MICROSECONDS
}
