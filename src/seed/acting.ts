import { addDays, yearOf } from '@/domain/plainDate'

import { actingOfficers, type DemoActing } from './content/acting'
import { requestAs, type Stage } from './stage'
import type { Story } from './timeline'

const ADMINISTRATOR = 'admin@demo.test'

/** The letter comes a day before it takes effect. */
const storyOf = (stage: Stage, appointment: DemoActing): Story => {
  const { payload, today, idOf, userOf } = stage
  const { person, kind, office, unit, actsFor, letter } = appointment
  const from = addDays(today, appointment.from)
  const period = {
    kind,
    office,
    unit: idOf('units', unit),
    actsFor: actsFor ? userOf(actsFor).id : null,
    from,
    to: addDays(today, appointment.to),
    letterNumber: `800.1.11.1/${letter}/${yearOf(from)}`,
  }
  const appoint = async (at: Parameters<Story[number]['run']>[0]) => {
    await payload.update({
      collection: 'users',
      id: userOf(person).id,
      data: { acting: [period] },
      depth: 0,
      overrideAccess: false,
      req: await requestAs(stage, ADMINISTRATOR, at),
    })
  }
  return [{ on: addDays(from, -1), run: appoint }]
}

/** Who acts for whom, each appointed by the administrator under the rules that hold for everybody. */
export const actingStories = (stage: Stage): Story[] =>
  actingOfficers.map((appointment) => storyOf(stage, appointment))
