import { expect, it } from 'vitest'

import { isWithoutBoundary } from './bodySize'

it.each([
  ['multipart/form-data', true],
  ['multipart/form-data; boundary=', true],
  ['multipart/form-data; boundary=""', true],
  ['multipart/form-data; boundary=;', true],
  ['multipart/form-data; boundary=x', false],
  ['multipart/form-data; charset=utf-8; boundary="a b"', false],
  ['application/json', false],
  [null, false],
] as const)('a form %s names no boundary: %s', (contentType, expected) => {
  expect(isWithoutBoundary(contentType)).toBe(expected)
})
