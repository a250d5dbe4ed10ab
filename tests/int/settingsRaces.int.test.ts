import { expect, it } from 'vitest'

import { docOf } from '@/tests/support/api'
import { openWorld } from '@/tests/support/openWorld'
import { both, inRounds } from '@/tests/support/races'

const world = await openWorld()
const { admin, sekretariat } = world.as
const change = (client: typeof admin, data: object) => () =>
  client.post('/globals/organisation', data)

it('of two who change settings at once neither puts back what the other changed', () =>
  inRounds(async (number) => {
    docOf(await change(admin, { statusFollows: 'confirmed', fileMegabytesMax: 20 })())
    const answers = await both(
      number,
      change(sekretariat, { statusFollows: 'verified' }),
      change(admin, { fileMegabytesMax: 21 }),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(docOf(await admin.get('/globals/organisation'))).toMatchObject({
      statusFollows: 'verified',
      fileMegabytesMax: 21,
    })
  }))
