import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { generateIdentity, identityToRecipient } from 'age-encryption'

import { env } from '@/env'

import { backupProblem } from './problems'

/** In the demo the private key lies beside the data, so that both commands work at once. */
const DEMO_KEY_FILE = 'backup.key'

/**
 * Public keys that a backup is encrypted for.
 * @throws StartProblem when production names none
 */
export const recipientsOf = async (): Promise<readonly string[]> => {
  const { recipients } = env.backup
  if (recipients.length > 0) return recipients
  if (env.mode === 'production') throw backupProblem('noRecipient')
  const file = path.join(env.dataDir, DEMO_KEY_FILE)
  if (!existsSync(file)) return [await writeNewKey(file)]
  return Promise.all(keysIn(readFileSync(file, 'utf8')).map((key) => identityToRecipient(key)))
}

/**
 * Private keys that may open a backup.
 * @throws StartProblem when none was given
 */
export const identitiesOf = (): readonly string[] => {
  const { identities } = env.backup
  if (identities.length > 0) return identities
  const file = path.join(env.dataDir, DEMO_KEY_FILE)
  if (env.mode === 'production' || !existsSync(file)) throw backupProblem('noIdentity')
  return keysIn(readFileSync(file, 'utf8'))
}

/**
 * Makes a key pair and writes its private half to a file as age-keygen does (0600, never over
 * another file).
 * @returns the public half, for BACKUP_RECIPIENT
 */
export const writeNewKey = async (file: string): Promise<string> => {
  const identity = await generateIdentity()
  const recipient = await identityToRecipient(identity)
  const words = `# created: ${new Date().toISOString()}\n# public key: ${recipient}\n${identity}\n`
  try {
    writeFileSync(file, words, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw backupProblem('fileExists', { file })
    throw backupProblem('notWritable', { file, reason: code })
  }
  return recipient
}

const keysIn = (words: string): string[] =>
  words.split('\n').filter((line) => line.startsWith('AGE-SECRET-KEY-'))
