// `npm run backup -- [FOLDER|FILE]`: database and files in one encrypted file, while the platform
// runs. `npm run backup -- --new-key FILE` makes the pair of keys. Ends with 2 when the backup was
// made, but files that the database names are gone or changed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { derivedKey } from '@/derivedKey'
import { env } from '@/env'

import { recipientsOf, writeNewKey } from './backup/keys'
import { type Backup, makeBackup } from './backup/makeBackup'
import { backupProblem } from './backup/problems'
import { megabytes, startProgress } from './backup/progress'
import { assertReachable } from './provision'
import { giveUp } from './startProblem'

const LEFTOVER = /^teropong-.*\.partial$/
const LEFTOVER_AFTER_MS = 24 * 60 * 60 * 1000
const NAMED_FILES_MAX = 10

const readOptions = (): { target?: string; newKey?: string } => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'new-key': { type: 'string' } },
    })
    if (positionals.length > 1) throw new Error('one target')
    return { target: positionals[0], newKey: values['new-key'] }
  } catch {
    throw backupProblem('backupUsage')
  }
}

/** npm changes to the project folder; a relative name is meant where the person typed it. */
const placeOf = (typed: string): string =>
  path.resolve(process.env.INIT_CWD ?? process.cwd(), typed)

/** `teropong-20260302-0305.backup`, in the time of this machine. */
const defaultName = (now: Date): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`
  return `teropong-${day}-${two(now.getHours())}${two(now.getMinutes())}.backup`
}

const fileFor = (target: string | undefined, now: Date): string => {
  const folder = path.join(env.dataDir, 'backups')
  if (target === undefined) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const place = target === undefined ? folder : placeOf(target)
  const isFolder = existsSync(place) && statSync(place).isDirectory()
  return isFolder ? path.join(place, defaultName(now)) : place
}

/** What a killed backup left; one that is still being written is younger. */
const sweepLeftovers = (folder: string, now: Date): void => {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((entry) => LEFTOVER.test(entry))) {
    const file = path.join(folder, name)
    if (now.getTime() - statSync(file).mtimeMs > LEFTOVER_AFTER_MS) rmSync(file, { force: true })
  }
}

const versionOfApp = (): string =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version

const report = (file: string, { bytes, rows, files, damagedFiles, foreignTables }: Backup) => {
  console.log(`Cadangan selesai: ${file}`)
  console.log(`${rows} baris, ${files} berkas, ${megabytes(bytes)} (terenkripsi).`)
  if (foreignTables.length > 0)
    console.error(
      `Tidak ikut, karena bukan milik Teropong: ${foreignTables.join(', ')}\n(not kept: tables of somebody else)`,
    )
  if (damagedFiles.length === 0) return 0
  console.error(
    `PERHATIAN: ${damagedFiles.length} berkas bukti hilang atau berubah di folder data: ${damagedFiles.slice(0, NAMED_FILES_MAX).join(', ')}\n(files that the database names are gone or changed)`,
  )
  return 2
}

const newKey = async (file: string): Promise<number> => {
  const recipient = await writeNewKey(file)
  console.log(`Kunci rahasia ditulis ke ${file}. Simpan di luar server ini, dua salinan.`)
  console.log(`(private key written; keep it off this server, in two copies)`)
  console.log(`BACKUP_RECIPIENT=${recipient}`)
  return 0
}

const main = async (): Promise<number> => {
  const { target, newKey: keyFile } = readOptions()
  if (keyFile !== undefined) return newKey(placeOf(keyFile))
  const recipients = await recipientsOf()
  if (env.mode === 'production' && env.backup.identities.length > 0)
    console.error(
      'PERHATIAN: kunci rahasia cadangan ada di server ini. Hapus BACKUP_IDENTITY dan simpan kuncinya di tempat lain.\n(the private key of the backups lies on this server)',
    )
  await assertReachable(env.databaseMigrationUrl)
  const now = new Date()
  const file = fileFor(target, now)
  sweepLeftovers(path.dirname(file), now)
  const progress = startProgress()
  const databaseUrl = env.databaseMigrationUrl
  const keys = { recipients, sealKey: derivedKey('audit') }
  const work = { databaseUrl, dataDir: env.dataDir, file, now, version: versionOfApp(), progress }
  const backup = await makeBackup({ ...work, ...keys }).finally(progress.end)
  return report(file, backup)
}

process.exit(await main().catch(giveUp))
