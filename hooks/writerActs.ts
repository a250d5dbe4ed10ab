import { isWriterActing } from '@/domain/activities/team'

import type { ActionRun } from './actionHandlers'
import { hasWritten } from './audit/hasWritten'

/**
 * Whether whoever decides in an office that they only act in has written what they decide on: as one
 * of its team, or by the log, when they have left the team since (docs/decisions/0012).
 */
export const writerActs = async (run: ActionRun): Promise<boolean> => {
  const { actor, capacity, facts } = run
  const isActing = capacity.acting !== null
  return (
    isWriterActing(facts.team, { user: actor.id, isActing }) ||
    (isActing && (await hasWritten(run)))
  )
}
