import { docOf } from './api'
import { aFollowUp } from './chain'
import type { World } from './fixtures'

/** What an auditor says of the usual follow-up: done, all of its million paid. */
export const verdict = (change: object = {}) => ({
  verdict: 'done',
  verifiedAmount: 1_000_000,
  note: 'Sesuai',
  ...change,
})

/** The usual follow-up, handed in, verified as done and confirmed. */
export const aConfirmedFollowUp = async (world: World) => {
  const made = await aFollowUp(world)
  const { opd, auditor, irban } = world.as
  docOf(await opd.action('follow-ups', made.followUp.id, 'submit'))
  docOf(await auditor.action('follow-ups', made.followUp.id, 'verify', verdict()))
  docOf(await irban.action('follow-ups', made.followUp.id, 'confirm'))
  return made
}
