import type { Payload } from 'payload'

import { opds } from './content/opds'
import { units } from './content/units'
import { users } from './content/users'
import { DEMO_PASSWORD } from './demoAccounts'
import { localRequest } from './localRequest'
import { insertMasters } from './masters/query'
import { addAccounts } from './query'

const loadUnits = async (payload: Payload): Promise<Map<string, string>> => {
  const ids = new Map<string, string>()
  for (const unit of units) {
    const data = { ...unit, active: true }
    const made = await payload.create({ collection: 'units', data, overrideAccess: true })
    ids.set(unit.code, String(made.id))
  }
  return ids
}

const loadOpds = async (payload: Payload, unitIds: Map<string, string>): Promise<void> => {
  const rows = opds.map(({ unit, ...opd }) => ({ ...opd, unitId: unitIds.get(unit), active: true }))
  await insertMasters(localRequest(payload), 'opds', rows)
}

/** Units, auditees and accounts of the demo inspectorate. */
export const loadPeople = async (payload: Payload): Promise<void> => {
  const unitIds = await loadUnits(payload)
  await loadOpds(payload, unitIds)
  const [first, ...others] = users
  const { name, email, position, employeeNumber, unit, roles } = first
  await payload.create({
    collection: 'users',
    data: {
      name,
      email,
      position,
      employeeNumber,
      roles: [...roles],
      unit: unitIds.get(unit),
      active: true,
      password: DEMO_PASSWORD,
    },
    overrideAccess: true,
  })
  await addAccounts(payload, { like: email, people: others })
}
