import { expect, it } from 'vitest'

import { findRecordTitle } from '@/admin/recordTitle'
import { anonymous, cookieOf, DEMO_PASSWORD, docOf } from '@/tests/support/api'
import { aReport } from '@/tests/support/chain'
import { emailOf, type Person } from '@/tests/support/fixtures'
import { openWorld } from '@/tests/support/openWorld'

const world = await openWorld()

/** What the tab of a page below `/admin` says to the person, or to nobody in particular. */
const titleFor = async (person: Person | null, path: string): Promise<string | null> => {
  const { payload, url } = world.server
  const headers = new Headers({ origin: url })
  if (person) {
    const body = { email: emailOf(person), password: DEMO_PASSWORD }
    headers.set('cookie', cookieOf(await anonymous(world.server).post('/users/login', body)))
  }
  return findRecordTitle({ payload, headers }, path.split('/'), 'id')
}

it('names a record in its tab to those who may read it, and to nobody else', async () => {
  const { report } = await aReport(world)
  const path = `collections/reports/${report.id}`
  expect(await titleFor('auditor', path)).toContain(report.title)
  for (const person of [null, 'auditor2', 'opd', 'admin'] as const)
    expect([person, await titleFor(person, path)]).toEqual([person, null])
})

it('names nothing of Payload’s own', async () => {
  const answer = await world.as.auditor.post('/payload-preferences/plans-list', { value: {} })
  const { id } = docOf(answer)
  expect(await titleFor('auditor', `collections/payload-preferences/${id}`)).toBeNull()
})
