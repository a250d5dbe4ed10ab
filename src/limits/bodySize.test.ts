import { expect, it } from 'vitest'

import { isShredded, isUnreadableForm } from './bodySize'

it.each([
  ['multipart/form-data', true],
  ['multipart/form-data; boundary=', true],
  ['multipart/form-data; boundary=""', true],
  ['multipart/form-data; boundary=;', true],
  ['multipart/mixed; boundary=x', true],
  ['Multipart/Form-Data; boundary=x', true],
  [`multipart/form-data; boundary=x${'; a=b'.repeat(100)}`, true],
  ['multipart/form-data; boundary=x', false],
  ['multipart/form-data; charset=utf-8; boundary="a b"', false],
  ['application/json', false],
  [null, false],
] as const)('a form %s cannot be told apart: %s', (contentType, expected) => {
  expect(isUnreadableForm(contentType)).toBe(expected)
})

it.each([
  ['multipart/form-data; boundary=b', '--b\r\n\r\n\r\n', 101, true],
  ['multipart/form-data; boundary="b c"', '--b c\r\n', 101, true],
  ['multipart/form-data; boundary=b', '--b\r\n\r\n\r\n', 100, false],
  ['application/json; boundary=b', '--b', 101, false],
] as const)('a form %s of %j, %i times, is shredded: %s', (contentType, part, times, expected) => {
  expect(isShredded(contentType, Buffer.from(part.repeat(times)))).toBe(expected)
})
