import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { VARIABLE_NAMES } from '@/envSchema'
import { runOnce } from './runOnce'

/** What a build is made of; a change anywhere here makes the last build stale. */
const SOURCES = [
  'access',
  'collections',
  'dashboards',
  'hooks',
  'migrations',
  'src',
  'public',
  'next.config.ts',
  'payload.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
] as const

const STAMP = '.next/teropong-build'

/** Whether the build in `.next` was made from the files as they are now. */
export const isBuilt = (): boolean =>
  existsSync('.next/BUILD_ID') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sourceHash()

/** Empty, not absent: what is absent Next takes from `.env` by itself. */
export const WITHOUT_SETTINGS: Record<string, string> = Object.fromEntries(
  VARIABLE_NAMES.flatMap((name) => [name, `${name}_FILE`]).map((name) => [name, '']),
)

/**
 * Builds the Next application into `.next`. It needs neither database nor secrets, so it gets
 * none: nothing of the machine it was built on can end up in it.
 *
 * @throws StartProblem with the last lines of the build
 */
export const build = async (): Promise<void> => {
  const hash = sourceHash()
  // A build that was killed half way must not pass for a whole one.
  rmSync(STAMP, { force: true })
  await runOnce(['node_modules/next/dist/bin/next', 'build'], {
    ...WITHOUT_SETTINGS,
    NODE_ENV: 'production',
    TEROPONG_MODE: 'demo',
    DATA_DIR: path.join(os.tmpdir(), 'teropong-build-without-data'),
  })
  if (!existsSync('.next/BUILD_ID')) throw new Error('next build ended without a build')
  writeFileSync(STAMP, hash)
}

const sourceHash = (): string => {
  const hash = createHash('sha256').update(process.version)
  for (const file of SOURCES.flatMap(filesIn)) {
    if (!/\.test\.tsx?$/.test(file)) hash.update(file).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

const filesIn = (source: string): string[] => {
  if (!existsSync(source)) return []
  if (path.extname(source)) return [source]
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
