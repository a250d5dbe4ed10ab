import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DEMO_ENVIRONMENT_FILE } from '@/env'
import type { Passwords } from './provision'

type Secrets = { passwords: Passwords; variables: Record<string, string> }

const KEY_BYTES = 32
const random = (): string => randomBytes(KEY_BYTES).toString('base64url')
const ring = (): string => `k1:${randomBytes(KEY_BYTES).toString('base64')}`

/** The demo's secrets: made once, kept in `secrets.json` (0600) of the data folder. */
export const demoSecrets = (dataDir: string): Secrets => {
  const file = path.join(dataDir, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  const made: Secrets = {
    passwords: { superuser: random(), owner: random(), app: random() },
    variables: {
      PAYLOAD_SECRET: random(),
      KEK_IDENTITY: ring(),
      KEK_CONTENT: ring(),
      CODE_PEPPER: random(),
      IDX_KEY: random(),
      AUDIT_KEY: random(),
      RATE_KEY: random(),
    },
  }
  writePrivate(file, made)
  return made
}

/** Leaves secrets and database address where every command of this clone finds them (src/env.ts). */
export const leaveDemoEnvironment = (dataDir: string, variables: Record<string, string>): void =>
  writePrivate(path.join(dataDir, DEMO_ENVIRONMENT_FILE), variables)

/** Readable by the owner only, and whole or not there at all: a kill may come at any moment. */
export const writePrivate = (file: string, content: unknown): void => {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.partial`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.partial`, file)
}
