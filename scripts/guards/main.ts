// `npm run guards [-- NUMBER …]`: takes each guard out of a copy of the sources and runs the test that
// should fail without it. A test that still passes protects nothing.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Attack, pathOf } from './attack'
import { ATTACKS } from './attacks'

const HERE = process.cwd()

/** A copy of the sources; packages are shared. */
const copySources = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teropong-guards-'))
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    encoding: 'utf8',
  })
  for (const file of listed.split('\n').filter(Boolean))
    cpSync(path.join(HERE, file), path.join(folder, file))
  symlinkSync(path.join(HERE, 'node_modules'), path.join(folder, 'node_modules'))
  return folder
}

/** Runs `work` with the guards of an attack taken out of the copy. */
const without = <T>(folder: string, { guards }: Attack, work: () => T): T => {
  const files = [...new Set(guards.map(({ file }) => file))]
  for (const { file, take, put } of guards) {
    const target = path.join(folder, file)
    writeFileSync(
      target,
      readFileSync(target, 'utf8').replace(take, () => put),
    )
  }
  try {
    return work()
  } finally {
    for (const file of files) cpSync(path.join(HERE, file), path.join(folder, file))
  }
}

const escaped = (text: string): string =>
  text
    .replace(/%[sj]/g, '\0')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('\0', '.*')

/** Whether the test passes in the copy. */
const passes = (folder: string, [file, name]: Attack['tests'][number]): boolean => {
  const project = pathOf(file).startsWith('tests/int/') ? 'int' : 'unit'
  const vitest = path.join('node_modules', 'vitest', 'vitest.mjs')
  const args = [vitest, 'run', '--project', project, pathOf(file), '-t', escaped(name)]
  const { status } = spawnSync(process.execPath, args, {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'test' },
  })
  return status === 0
}

const verdictOf = (folder: string, attack: Attack): 'fails' | 'STILL PASSES' | 'never passes' => {
  const [first] = attack.tests
  if (!first) return 'STILL PASSES'
  if (without(folder, attack, () => passes(folder, first))) return 'STILL PASSES'
  return passes(folder, first) ? 'fails' : 'never passes'
}

const main = (): number => {
  const chosen = process.argv.slice(2).map(Number)
  const attacks = ATTACKS.filter(
    ({ no, guards }) => guards.length > 0 && (chosen.length === 0 || chosen.includes(no)),
  )
  const folder = copySources()
  let unguarded = 0
  try {
    for (const attack of attacks) {
      const verdict = verdictOf(folder, attack)
      if (verdict !== 'fails') unguarded += 1
      console.log(`${String(attack.no).padStart(2)}  ${verdict.padEnd(12)}  ${attack.attack}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`${attacks.length - unguarded} guarded, ${unguarded} not`)
  return unguarded > 0 ? 1 : 0
}

process.exit(main())
