import { findChildren } from '@/scripts/processes'

import { findPart, type Part, type Platform } from './platform'
import type { Random } from './random'

/** A part of the platform, or one of PostgreSQL's processes that serves the application. */
export type Target = Part | 'backend'

/** Kills at the same moment, or one after the other while the first is coming back. */
type Plan = readonly (readonly Target[])[]

const PLANS: readonly [Plan, ...Plan[]] = [
  [['web']],
  [['web']],
  [['worker']],
  [['postgres']],
  [['postgres']],
  [['backend']],
  [['backend']],
  [['web', 'postgres']],
  [['worker', 'postgres']],
  [['web', 'worker']],
  [['web', 'worker', 'postgres']],
  [['web'], ['web']],
  [['web'], ['postgres']],
  [['postgres'], ['postgres']],
  [['postgres'], ['web']],
  [['backend'], ['postgres']],
  [['backend', 'backend'], ['worker']],
]

const BEFORE_MS = [200, 2500] as const
const BETWEEN_MS = [100, 3000] as const

export type Kill = { targets: readonly Target[]; afterMs: number }

/** What is killed in a round and when: the same for the same seed. */
export const planKills = (random: Random): Kill[] =>
  random.pick(PLANS).map((targets, place) => ({
    targets,
    afterMs: place === 0 ? random.between(...BEFORE_MS) : random.between(...BETWEEN_MS),
  }))

const backendsOf = (postmaster: number): number[] =>
  findChildren(postmaster)
    .filter(({ command }) => command.includes('teropong_app'))
    .map(({ pid }) => pid)

const find = (platform: Platform, target: Target, place: number): number | undefined => {
  if (target !== 'backend') return findPart(platform, target)
  const postmaster = findPart(platform, 'postgres')
  return postmaster ? backendsOf(postmaster)[place] : undefined
}

export type Killed = { target: Target; pid: number }

/** `kill -9`; a part that is not there at this moment is passed over. */
export const kill = (platform: Platform, targets: readonly Target[]): Killed[] => {
  const found = targets.flatMap((target, place) => {
    const pid = find(platform, target, place)
    return pid ? [{ target, pid }] : []
  })
  return found.filter(({ pid }) => isKilled(pid))
}

/** A connection of PostgreSQL may have ended by itself since it was found. */
const isKilled = (pid: number): boolean => {
  try {
    return process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
  }
}
