import { describe, expect, it } from 'vitest'

import { noticeText, noticeTextForOwner } from './notices'

describe('a notice of an account', () => {
  it.each([
    ['users.roles-taken@head', 'Akun Anda kehilangan peran, atau dinonaktifkan.'],
    ['users.acting-granted@head', 'Anda ditunjuk sebagai Plt. atau Plh.'],
    ['users.acting-ended', 'Penunjukan Anda sebagai Plt. atau Plh. diakhiri.'],
  ])('of %s speaks to its owner', (event, sentence) => {
    expect(noticeTextForOwner(event, 'id')).toBe(sentence)
    expect(noticeText(event, 'id')).not.toContain('Anda')
  })

  it('sends the head to the administrator, everybody else to the head', () => {
    expect(noticeTextForOwner('users.sign-in-changed@head', 'id')).toMatch(
      /penjelasan admin itu\.$/,
    )
    expect(noticeTextForOwner('users.sign-in-changed@weighty', 'id')).toMatch(/tahu inspektur\.$/)
  })

  it('without a sentence of its own is told as to everybody', () => {
    expect(noticeTextForOwner('plans.lock', 'id')).toBe(noticeText('plans.lock', 'id'))
    expect(noticeTextForOwner('no.such', 'en')).toBe('This record has changed.')
  })
})
