import { expect, it } from 'vitest'
import { problemCount } from './problemCount'

const listed = (count: number) => problemCount(Array.from({ length: count }), 'id')

it('counts what is listed, and says when there is more', () => {
  expect([0, 1, 200, 201].map(listed)).toEqual(['0', '1', '200', '200+'])
})
