// `npm run restore -- FILE`: puts a backup into an empty installation. Ends with 2 when all of it is
// ours is restored, but the audit log or a file was not intact when the backup was made, or it held
// tables of somebody else.
import path from 'node:path'
import { parseArgs } from 'node:util'

import { derivedKey } from '@/derivedKey'
import { env } from '@/env'
import { say } from '@/i18n/label'

import { identitiesOf } from './backup/keys'
import { backupProblem } from './backup/problems'
import { startProgress } from './backup/progress'
import { restoreBackup, type Restored } from './backup/restoreBackup'
import { assertReachable } from './provision'
import { runOnce } from './runOnce'
import { giveUp } from './startProblem'

const NAMED_FILES_MAX = 10

const readFileName = (): string => {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} })
    if (positionals.length !== 1) throw new Error('one file')
    return path.resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0] ?? '')
  } catch {
    throw backupProblem('restoreUsage')
  }
}

const report = (restored: Restored): number => {
  const { createdAt, rows, files, damagedFiles, unknownTables, verdict } = restored
  const { broken, sealed, waiting, anchors } = verdict
  console.log(`Pemulihan selesai: keadaan per ${createdAt}, ${rows} baris, ${files} berkas.`)
  console.log(`(restored: ${rows} rows, ${files} files)`)
  const facts: Record<string, string | number> = { ...broken, sealed, waiting, anchors }
  console.log(say(broken ? `audit.${broken.kind}` : 'audit.intact', 'id', facts))
  if (broken)
    console.error(
      'PERHATIAN: isi sama persis dengan cadangannya, jadi log audit sudah tidak utuh saat dicadangkan.\n(the audit log was not intact when the backup was made)',
    )
  if (damagedFiles.length > 0)
    console.error(
      `PERHATIAN: ${damagedFiles.length} berkas bukti sudah hilang atau berubah saat dicadangkan: ${damagedFiles.slice(0, NAMED_FILES_MAX).join(', ')}\n(files that were gone or changed when the backup was made)`,
    )
  if (unknownTables.length > 0)
    console.error(
      `PERHATIAN: tabel yang bukan milik Teropong tidak dipulihkan: ${unknownTables.join(', ')}\n(tables of somebody else were not restored)`,
    )
  return broken || damagedFiles.length > 0 || unknownTables.length > 0 ? 2 : 0
}

const roleOf = (url: string): string => decodeURIComponent(new URL(url).username)

const main = async (): Promise<number> => {
  const file = readFileName()
  const identities = identitiesOf()
  await assertReachable(env.databaseMigrationUrl)
  const progress = startProgress()
  const restored = await restoreBackup({
    databaseUrl: env.databaseMigrationUrl,
    roles: [roleOf(env.databaseUrl), roleOf(env.databaseMigrationUrl)],
    dataDir: env.dataDir,
    file,
    identities,
    sealKey: derivedKey('audit'),
    migrate: async () => {
      await runOnce(['--import', 'tsx', 'scripts/migrate.ts'])
    },
    progress,
  }).finally(progress.end)
  return report(restored)
}

process.exit(await main().catch(giveUp))
