import { createHash } from 'node:crypto'

import { createTask, type ScheduledTask } from 'node-cron'
import { createLocalReq, type Payload } from 'payload'

import { localTimeOf } from '@/domain/instant'
import type { PlainDate } from '@/domain/plainDate'
import type { TimeZone } from '@/domain/timeZone'
import { timeZoneOf } from '@/hooks/settings/readSettings'

import { JOB_NAMES, type JobName, JOBS } from './jobs'

const LOOK_EVERY_MS = 60_000
const MS_PER_MINUTE = 60_000

type Queue = {
  send: (name: JobName, data: { day: PlainDate }, options: { id: string }) => Promise<unknown>
}
type Daily = { name: JobName; hour: number; minute: number }

/** The jobs of the clock, with their time of day. */
const DAILY: readonly Daily[] = JOB_NAMES.flatMap((name) => {
  const { dailyAt } = JOBS[name]
  if (!dailyAt) return []
  const [hour = 0, minute = 0] = dailyAt.split(':').map(Number)
  return [{ name, hour, minute }]
})

/**
 * Queues every daily job at its time in the organisation's time zone; at the start also those whose
 * time has passed today. Any number of workers does this: the job of a day has one id, so it exists
 * once. Every minute it looks whether the setting has changed or a tick was missed.
 *
 * @returns a function that stops it
 */
export const startTicks = async (payload: Payload, queue: Queue): Promise<() => Promise<void>> => {
  let tasks: ScheduledTask[] = []
  let zone: TimeZone | undefined
  let isBehind = false
  const fail = (err: unknown): void => {
    isBehind = true
    payload.logger.error({ err, event: 'tick.failed' })
  }
  const tick = (name: JobName, of: TimeZone) => () =>
    queueDay(queue, name, localTimeOf(Date.now(), of).date).catch(fail)
  const look = async (): Promise<void> => {
    const current = await timeZoneOf(await createLocalReq({}, payload))
    if (current === zone && !isBehind) return
    await queueDue(queue, current)
    isBehind = false
    if (current === zone) return
    await end(tasks)
    tasks = DAILY.map((daily) => taskOf(daily, current, tick(daily.name, current)))
    for (const task of tasks) task.on('execution:missed', () => void (isBehind = true))
    for (const task of tasks) await task.start()
    zone = current
  }
  await look()
  let looking = Promise.resolve()
  const timer = setInterval(() => {
    looking = looking.then(look).catch(fail)
  }, LOOK_EVERY_MS)
  return async () => {
    clearInterval(timer)
    await looking
    await end(tasks)
  }
}

const taskOf = ({ name, hour, minute }: Daily, timezone: TimeZone, run: () => Promise<void>) =>
  createTask(`${minute} ${hour} * * *`, run, { name, timezone, suppressMissedWarning: true })

const end = async (tasks: readonly ScheduledTask[]): Promise<void> => {
  for (const task of tasks) await task.destroy()
}

/** What should have been queued today by now; what is there already stays as it is. */
const queueDue = async (queue: Queue, zone: TimeZone): Promise<void> => {
  const { date, msOfDay } = localTimeOf(Date.now(), zone)
  for (const { name, hour, minute } of DAILY)
    if (msOfDay >= (hour * 60 + minute) * MS_PER_MINUTE) await queueDay(queue, name, date)
}

const queueDay = async (queue: Queue, name: JobName, day: PlainDate): Promise<void> => {
  await queue.send(name, { day }, { id: idOfDay(name, day) })
}

/** The same id on every worker, in the shape of a UUID. */
export const idOfDay = (name: JobName, day: PlainDate): string =>
  createHash('sha256')
    .update(`${name} ${day}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')
