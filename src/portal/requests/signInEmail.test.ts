import { expect, it } from 'vitest'

import { rememberEmail } from './signInEmail'

it('keeps an address that is cut in the middle of a character', () => {
  const cookie = rememberEmail(`${'a'.repeat(199)}😀@contoh.test`)
  expect(cookie).toMatch(/^__Host-teropong-masuk=a{199}%EF%BF%BD;/)
})
