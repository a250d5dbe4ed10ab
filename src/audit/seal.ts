import { createHash, createHmac } from 'node:crypto'

import { canonicalJson, type Sealable } from '@/domain/audit/canonicalJson'

/** Before the hash, so that another use of SHA-256 on the same bytes gives another value. */
const DOMAIN = Buffer.from([1])

/** Stands for the hash before the first seal. */
export const FIRST_HASH: Buffer = Buffer.alloc(32)

/** `hash = SHA-256(0x01 ‖ previous hash ‖ canonical JSON of the line)`. */
export const hashOf = (line: Sealable, previous: Buffer): Buffer =>
  createHash('sha256').update(DOMAIN).update(previous).update(canonicalJson(line)).digest()

/** `mac = HMAC-SHA-256(key, hash)`: only who has the key can make a seal. */
export const macOf = (hash: Buffer, key: Buffer): Buffer =>
  createHmac('sha256', key).update(hash).digest()
