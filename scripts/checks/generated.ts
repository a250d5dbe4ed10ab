import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runOnce } from '@/scripts/runOnce'
import { BARE } from './step'

const PAYLOAD = 'node_modules/payload/bin.js'
const ADMIN = 'src/app/(payload)/admin'

/** Files made by a program, and the program. */
const GENERATED = [
  { file: 'src/payload-types.ts', args: [PAYLOAD, 'generate:types'] },
  { file: `${ADMIN}/importMap.js`, args: [PAYLOAD, 'generate:importmap'] },
  { file: 'src/payload-generated-schema.ts', args: [PAYLOAD, 'generate:db-schema'] },
  { file: 'docs/workflows.md', args: ['--import', 'tsx', 'scripts/docsWorkflows.ts'] },
  { file: 'docs/attacks.md', args: ['--import', 'tsx', 'scripts/docsAttacks.ts'] },
] as const

/**
 * Makes every generated file anew and compares; the working tree is left as it was.
 *
 * @throws Error naming the files that differ, and the command that brings them up to date
 */
export const assertGeneratedFresh = async (): Promise<void> => {
  const stale: string[] = []
  for (const { file, args } of GENERATED) {
    if (!existsSync(file)) continue
    const before = readFileSync(file, 'utf8')
    try {
      await runOnce(args, BARE)
      if (readFileSync(file, 'utf8') !== before) stale.push(file)
    } finally {
      writeFileSync(file, before)
    }
  }
  if (stale.length > 0) throw new Error(`out of date: ${stale.join(', ')}; run npm run generate`)
  await assertNoMigrationMissing()
}

/** Asks for a migration into a copy of the folder: when one comes out, one is missing. */
const assertNoMigrationMissing = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teropong-migrations-'))
  try {
    cpSync('migrations', folder, { recursive: true })
    const before = readdirSync(folder).length
    await runOnce(['--import', 'tsx', 'scripts/checks/createMigrationIn.ts', folder], BARE)
    if (readdirSync(folder).length === before) return
    throw new Error('collections changed without a migration; run npm run migrate:create -- <name>')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
