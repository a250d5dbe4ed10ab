import { describe, expect, it } from 'vitest'

import { passwordProblem } from '@/domain/users/password'

const SITI = ['Siti Rohmawati', 'siti.rohma@demo.test', '198703122010012009', 'Kabupaten Sukamaju']

describe('passwordProblem', () => {
  it.each([
    ['elevenchars', 'users.passwordShort'],
    ['a'.repeat(129), 'users.passwordLong'],
    ['aaaaaaaaaaaaaa', 'users.passwordCommon'],
    ['inspektorat123', 'users.passwordCommon'],
    ['Teropong-2026', 'users.passwordCommon'],
    ['sitirohmawati1', 'users.passwordCommon'],
    ['Rohmawati-2026', 'users.passwordCommon'],
    ['SitiRohma#2026', 'users.passwordCommon'],
    ['198703122010012009', 'users.passwordCommon'],
    ['Sukamaju-2026!', 'users.passwordCommon'],
    ['Inspektorat Sukamaju', 'users.passwordCommon'],
    ['passwordpassword', 'users.passwordCommon'],
    ['1q2w3e4r5t6y', 'users.passwordCommon'],
    ['123456789012', 'users.passwordCommon'],
    ['Indonesia-1945', 'users.passwordCommon'],
    ['akucintakamu12', 'users.passwordCommon'],
    ['zxcasdqwe123', 'users.passwordCommon'],
    ['Sony-Ericsson', 'users.passwordCommon'],
    ['!!leavemealone2026', 'users.passwordCommon'],
    ['dragondragondragon', 'users.passwordCommon'],
    ['aabbabaabbabbaa', 'users.passwordCommon'],
    ['xyz1xyz1xyz1xyz1', 'users.passwordCommon'],
    ['semangatpagi22', 'users.passwordCommon'],
  ])('refuses %s', (password, code) => {
    expect(passwordProblem(password, SITI)).toBe(code)
  })

  it.each([
    'Contoh-Sandi-2026',
    'kuda lari di pasar',
    'x7!Kq92-mmLp',
    '漢字漢字 empat belas',
    'naga dragon terbang',
    'sepeda biru di atap',
    'keluarga garuda naik sepeda',
    'siti makan di Sukamaju sore',
  ])('takes %s: length counts, not composition', (password) => {
    expect(passwordProblem(password, SITI)).toBeNull()
  })
})
