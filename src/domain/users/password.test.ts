import { describe, expect, it } from 'vitest'

import { passwordProblem } from '@/domain/users/password'

describe('passwordProblem', () => {
  it.each([
    ['elevenchars', 'users.passwordShort'],
    ['a'.repeat(129), 'users.passwordLong'],
    ['aaaaaaaaaaaaaa', 'users.passwordCommon'],
    ['inspektorat123', 'users.passwordCommon'],
    ['Teropong-2026', 'users.passwordCommon'],
    ['sitirohmawati1', 'users.passwordCommon'],
  ])('refuses %s', (password, code) => {
    const person = { name: 'Siti Rohmawati', email: 'siti@demo.test' }
    expect(passwordProblem(password, person)).toBe(code)
  })

  it.each(['Contoh-Sandi-2026', 'kuda lari di pasar', 'x7!Kq92-mmLp', '漢字漢字 empat belas'])(
    'takes %s: length counts, not composition',
    (password) => {
      expect(passwordProblem(password, { name: 'Siti', email: 'siti@demo.test' })).toBeNull()
    },
  )
})
