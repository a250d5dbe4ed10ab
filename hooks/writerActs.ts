import { isWriter } from '@/domain/activities/team'

import type { ActionRun } from './actionHandlers'
import { hasWritten } from './audit/hasWritten'

/**
 * Whether whoever decides has written what they decide on: as one of its team, or by the log, when they
 * have left the team since (docs/decisions/0012).
 */
export const writerDecides = async (run: ActionRun): Promise<boolean> =>
  isWriter(run.facts.team, run.actor.id) || (await hasWritten(run))

/** The same in an office that they only act in: it would have one reader less. */
export const writerActs = async (run: ActionRun): Promise<boolean> =>
  run.capacity.acting !== null && (await writerDecides(run))
