import type { Pool, PoolClient } from 'pg'
import { expect } from 'vitest'

import type { Answer } from './api'

const ROUNDS = 3

/** A race is run several times, because one run proves little. */
export const inRounds = async (round: (number: number) => Promise<void>): Promise<void> => {
  for (let number = 0; number < ROUNDS; number += 1) await round(number)
}

/** Both at once, the one or the other a little earlier by turns. */
export const both = async (
  number: number,
  one: () => Promise<Answer>,
  other: () => Promise<Answer>,
): Promise<[Answer, Answer]> => {
  if (number % 2 === 0) return Promise.all([one(), other()])
  const [second, first] = await Promise.all([other(), one()])
  return [first, second]
}

/** Neither failed; a loser is told so by 409 or, where the winner took it out of reach, 403 or 404. */
export const expectNoFailure = (...answers: Answer[]): void => {
  for (const { status } of answers) expect([200, 201, 403, 404, 409, 422]).toContain(status)
}

/** One won, and every other one was told that it lost. */
export const exactlyOne = (...answers: Answer[]): void => {
  const lost = answers.map(({ status }) => status).filter((status) => status >= 300)
  expect(lost).toEqual(Array.from({ length: answers.length - 1 }, () => 409))
}

/** The answer to work that begins while another transaction has done `work` and not yet committed. */
export const whileUnderWay = async <Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<unknown>,
  begin: () => Promise<Result>,
): Promise<Result> => {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await work(client)
    const begun = begin()
    await new Promise((resolve) => setTimeout(resolve, 500))
    await client.query('COMMIT')
    return await begun
  } finally {
    client.release()
  }
}
