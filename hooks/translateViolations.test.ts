import { type PayloadRequest, ValidationError } from 'payload'
import { expect, it } from 'vitest'

import { translateViolations } from './translateViolations'

it('tells Payload\u2019s form the same sentence once, with every field it is about', async () => {
  const errors = ['activity', 'title'].map((path) => ({ path, message: 'Isian ini wajib diisi.' }))
  const headers = new Headers({ 'content-type': 'multipart/form-data; boundary=x' })
  const answer = await translateViolations({
    error: new ValidationError({ errors }),
    req: { headers, user: null } as unknown as PayloadRequest,
    context: {},
  } as never)
  expect(answer).toEqual({
    status: 422,
    response: {
      errors: [
        { code: 'field.invalid', message: errors[0]?.message, path: 'activity', data: { errors } },
      ],
    },
  })
})
