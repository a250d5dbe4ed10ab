import { readFileSync } from 'node:fs'
import path from 'node:path'
import { modeOf, modeProblems, type Source } from './envRules'
import { VARIABLE_NAMES, variables, type VariableName } from './envSchema'
import { absolute, typed, type Env } from './envValues'

/** A variable is missing or wrong; `message` has one line for each, naming it and what to do. */
export class EnvError extends Error {
  override name = 'EnvError'
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

/** Where the start script leaves the demo's secrets and database address, inside the data folder. */
export const DEMO_ENVIRONMENT_FILE = 'environment.json'

/**
 * Reads and checks the environment. Pure but for the files named by `*_FILE`.
 *
 * @param source usually `process.env`
 * @param readFile returns the content of a file named by `<NAME>_FILE`
 * @throws EnvError naming every wrong variable and what to do
 */
export const readEnv = (source: Source, readFile = readText): Env => {
  const raw = collect(source, readFile)
  const parsed = variables.safeParse(raw)
  if (!parsed.success) {
    throw new EnvError(
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    )
  }
  const values = parsed.data
  const mode = modeOf(raw)
  const problems = modeProblems(values, mode)
  if (problems.length > 0) throw new EnvError(problems)
  return typed(values, mode)
}

/**
 * For `start:web` and `start:worker`: production unless `TEROPONG_MODE` says otherwise. `NODE_ENV`
 * makes React, Next and Payload take their built halves; it decides nothing of ours.
 */
export const assumeProduction = (): void => {
  process.env.TEROPONG_MODE ||= 'production'
  Object.assign(process.env, { NODE_ENV: 'production' })
}

/** Serving a build, not developing or testing; says nothing about demo or production. */
export const isBuilt = (): boolean => process.env.NODE_ENV === 'production'

let loaded: Env | undefined
const load = (): Env => (loaded ??= readEnv(withDemoDefaults(process.env)))

/** The environment of this process, read at first use and once. Throws `EnvError`. */
export const env: Env = new Proxy({} as Env, { get: (_target, key) => Reflect.get(load(), key) })

/** For migrations: from here on this process connects as the owner of the tables. */
export const actAsOwner = (): void => {
  loaded = { ...load(), databaseUrl: load().databaseMigrationUrl, actsAsOwner: true }
}

/** In the demo, what the start script left in the data folder stands in for unset variables. */
const withDemoDefaults = (source: Source): Source => {
  if (modeOf(source) === 'production') return source
  const kept = readDemoFile(path.join(absolute(source.DATA_DIR), DEMO_ENVIRONMENT_FILE))
  const unset = Object.entries(kept).filter(([name]) => !source[name] && !source[`${name}_FILE`])
  return { TEROPONG_MODE: 'demo', ...Object.fromEntries(unset), ...present(source) }
}

const readDemoFile = (file: string): Source => {
  try {
    return JSON.parse(readText(file)) as Source
  } catch {
    return {} // No start yet: code generation and the build run without a database.
  }
}

const readText = (file: string): string => readFileSync(/* turbopackIgnore: true */ file, 'utf8')

const present = (source: Source): Source =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value))

const collect = (source: Source, readFile: (file: string) => string): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const name of VARIABLE_NAMES) {
    const value = valueOf(name, source, readFile)
    if (value) found[name] = value
  }
  return found
}

const valueOf = (
  name: VariableName,
  source: Source,
  readFile: (file: string) => string,
): string | undefined => {
  const file = source[`${name}_FILE`]
  if (!file) return source[name]
  if (source[name])
    throw new EnvError([
      `${name}: isi salah satu saja, ${name} atau ${name}_FILE (set only one of the two)`,
    ])
  try {
    return readFile(file).trim()
  } catch {
    throw new EnvError([
      `${name}_FILE: berkas ${file} tidak dapat dibaca (the file cannot be read)`,
    ])
  }
}
