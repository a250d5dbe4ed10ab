import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

import type { PayloadRequest } from 'payload'

import { queryRows, sql } from '@/hooks/transaction'

const derive = promisify(pbkdf2)

/** How Payload 3.90 stores a password: PBKDF2-SHA256, 600,000 rounds, 32 bytes, after this prefix. */
const PREFIX = 'pbkdf2-sha256-v1:'
const ITERATIONS = 600_000

/** Takes as long as checking a password does, and finds nothing out. */
export const burnPassword = async (password: string): Promise<void> => {
  await derive(password, randomBytes(32), ITERATIONS, 32, 'sha256')
}

/** Whether this is the person's present password. */
export const isPasswordOf = async (
  req: PayloadRequest,
  id: string,
  password: string,
): Promise<boolean> => {
  const [row] = await queryRows<{ hash: string | null; salt: string | null }>(
    req,
    sql`SELECT hash, salt FROM users WHERE id = ${id}`,
  )
  if (!row?.salt || !row.hash?.startsWith(PREFIX)) return false
  const stored = Buffer.from(row.hash.slice(PREFIX.length), 'hex')
  const derived = await derive(password, row.salt, ITERATIONS, stored.length, 'sha256')
  return timingSafeEqual(stored, derived)
}
