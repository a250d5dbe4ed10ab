// `npm run user:create-admin -- --name NAME --email ADDRESS [--password-file FILE] [--force]`: the
// first administrator, who then makes all other accounts in the admin UI. The password is asked for
// on the terminal or read from a file, never taken from the command line, where others could read it.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'

import { createLocalReq, getPayload, type PayloadRequest } from 'payload'

import { inTransaction } from '@/endpoints/inTransaction'
import { hasOtherAdmin } from '@/hooks/users/otherAdmins'

import { explained } from './explained'
import { giveUp, StartProblem } from './startProblem'

type Options = { name: string; email: string; passwordFile?: string; force: boolean }

const usage = (): StartProblem =>
  new StartProblem(
    'Tulis: npm run user:create-admin -- --name "Nama Lengkap" --email nama@kab.go.id [--password-file BERKAS] [--force].',
    'Usage: npm run user:create-admin -- --name NAME --email ADDRESS [--password-file FILE] [--force].',
  )

const readOptions = (): Options => {
  const { name, email, force, ...rest } = parsed()
  if (!name || !email) throw usage()
  return { name, email, force, passwordFile: rest['password-file'] }
}

const parsed = () => {
  try {
    return parseArgs({
      options: {
        name: { type: 'string' },
        email: { type: 'string' },
        'password-file': { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    }).values
  } catch {
    throw usage()
  }
}

const readPassword = async (file: string | undefined): Promise<string> => {
  if (file === undefined) return askTwice()
  try {
    // npm changes to the project folder; a relative name is meant where the person typed it.
    const typedIn = process.env.INIT_CWD ?? process.cwd()
    return (await readFile(path.resolve(typedIn, file), 'utf8')).replace(/\r?\n$/, '')
  } catch {
    throw new StartProblem(
      `Berkas ${file} tidak dapat dibaca. Periksa letak dan haknya.`,
      'The file cannot be read; check its place and rights.',
    )
  }
}

const askTwice = async (): Promise<string> => {
  if (!process.stdin.isTTY)
    throw new StartProblem(
      'Tidak ada terminal untuk bertanya. Jalankan di terminal, atau pakai --password-file BERKAS.',
      'No terminal to ask on; use --password-file FILE.',
    )
  // Open before the first question is seen, until after the last: whatever is typed stays hidden.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true })
  terminal.once('SIGINT', () => process.exit(130))
  const ask = async (question: string): Promise<string> => {
    process.stdout.write(question)
    const answer = await terminal.question('')
    process.stdout.write('\n')
    return answer
  }
  const password = await ask('Kata sandi / password (12–128): ')
  const again = await ask('Ulangi / once more: ')
  terminal.close()
  if (password === again) return password
  throw new StartProblem('Kedua kata sandi tidak sama. Ulangi perintah ini.', 'They differ.')
}

const assertNoAdmin = async (req: PayloadRequest): Promise<void> => {
  if (!(await hasOtherAdmin(req, null))) return
  throw new StartProblem(
    'Sudah ada administrator aktif. Akun lain dibuat olehnya di Pengaturan › Pengguna. Bila ia tidak dapat masuk lagi, ulangi dengan --force.',
    'There is an active administrator, who makes all other accounts; if they cannot sign in any more, use --force.',
  )
}

const main = async (): Promise<void> => {
  const { name, email, passwordFile, force } = readOptions()
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const req = await createLocalReq({}, payload)
  const password = await readPassword(passwordFile)
  await inTransaction(req, async () => {
    if (!force) await assertNoAdmin(req)
    const data = { name, email, password, roles: ['admin' as const], active: true }
    await payload.create({ collection: 'users', data, req, overrideAccess: true })
  })
  console.log(`Administrator ${email} dibuat. Masuk di /admin. (created; sign in at /admin)`)
}

await main().catch((error) => giveUp(explained(error)))
process.exit(0)
