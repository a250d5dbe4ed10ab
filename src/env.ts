import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { modeOf, modeProblems, type Mode, type Source } from './envRules'
import { VARIABLE_NAMES, variables, type VariableName, type Variables } from './envSchema'

type S3 = {
  endpoint?: string
  region?: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
}

type WhatsApp = Record<'appSecret' | 'verifyToken' | 'token' | 'phoneNumberId' | 'graphUrl', string>

export type Env = {
  mode: Mode
  /** Connection of the application role. */
  databaseUrl: string
  /** Connection of the owner: migrations and the queue's schema. */
  databaseMigrationUrl: string
  payloadSecret: string
  /** Public origin without a trailing slash. */
  serverUrl: string
  /** Origins that may use the session cookie: the public one, and in the demo its loopback twin. */
  origins: string[]
  port: number
  /** Address to listen on; undefined = loopback only (IPv4 and IPv6). */
  host: string | undefined
  /** Absolute path of the git-ignored folder for files, secrets and the embedded database. */
  dataDir: string
  /** Folder of the Next build, relative to the project. */
  distDir: string
  trustedProxyHops: number
  smtpUrl: string | undefined
  clamavUrl: string | undefined
  s3: S3 | undefined
  whatsapp: WhatsApp | undefined
  keys: Partial<Record<'identity' | 'content' | 'codePepper' | 'idx' | 'audit' | 'rate', string>>
}

/** A variable is missing or wrong; `message` has one line for each, naming it and what to do. */
export class EnvError extends Error {
  override name = 'EnvError'
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

/** Where the start script leaves the demo's secrets and database address, inside the data folder. */
export const DEMO_ENVIRONMENT_FILE = 'environment.json'
const DEFAULT_PORT = 3000
const DEFAULT_DATA_DIR = '.data'
const GRAPH_URL = 'https://graph.facebook.com'
// Nothing listens there: tools that never connect (types, import map, build) still load the config.
const NO_DATABASE = 'postgres://nobody@127.0.0.1:1/none'

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

/** For `start:web` and `start:worker`: production unless `TEROPONG_MODE` says otherwise. */
export const assumeProduction = (): void => {
  process.env.TEROPONG_MODE ||= 'production'
}

let loaded: Env | undefined
const load = (): Env => (loaded ??= readEnv(withDemoDefaults(process.env)))

/** The environment of this process, read at first use and once. Throws `EnvError`. */
export const env: Env = new Proxy({} as Env, { get: (_target, key) => Reflect.get(load(), key) })

/** For migrations: from here on this process connects as the owner of the tables. */
export const actAsOwner = (): void => {
  loaded = { ...load(), databaseUrl: load().databaseMigrationUrl }
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

const absolute = (dir?: string): string =>
  path.resolve(/* turbopackIgnore: true */ dir || DEFAULT_DATA_DIR)

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

const originsOf = (serverUrl: string, { mode, port }: { mode: Mode; port: number }): string[] =>
  mode === 'demo' ? [...new Set([serverUrl, `http://127.0.0.1:${port}`])] : [serverUrl]

const typed = (values: Variables, mode: Mode): Env => {
  const port = values.PORT ?? DEFAULT_PORT
  const databaseUrl = values.DATABASE_URL ?? NO_DATABASE
  return {
    mode,
    port,
    databaseUrl,
    databaseMigrationUrl: values.DATABASE_MIGRATION_URL ?? databaseUrl,
    // Only the demo gets here without one; a start by npm start has set the kept secret.
    payloadSecret: values.PAYLOAD_SECRET ?? randomBytes(32).toString('hex'),
    serverUrl: values.SERVER_URL ?? `http://localhost:${port}`,
    origins: originsOf(values.SERVER_URL ?? `http://localhost:${port}`, { mode, port }),
    host: values.HOST ?? (mode === 'production' ? '0.0.0.0' : undefined),
    dataDir: absolute(values.DATA_DIR),
    distDir: values.TEROPONG_DIST_DIR ?? '.next',
    trustedProxyHops: values.TRUSTED_PROXY_HOPS ?? 0,
    smtpUrl: values.SMTP_URL,
    clamavUrl: values.CLAMAV_URL,
    s3: s3Of(values),
    whatsapp: whatsappOf(values),
    keys: {
      identity: values.KEK_IDENTITY,
      content: values.KEK_CONTENT,
      codePepper: values.CODE_PEPPER,
      idx: values.IDX_KEY,
      audit: values.AUDIT_KEY,
      rate: values.RATE_KEY,
    },
  }
}

const s3Of = (values: Variables): Env['s3'] => {
  const {
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = values
  if (!bucket || !accessKeyId || !secretAccessKey) return undefined
  return {
    bucket,
    accessKeyId,
    secretAccessKey,
    endpoint: values.S3_ENDPOINT,
    region: values.S3_REGION,
  }
}

const whatsappOf = (values: Variables): Env['whatsapp'] => {
  const { WHATSAPP_APP_SECRET: appSecret, WHATSAPP_VERIFY_TOKEN: verifyToken } = values
  const { WHATSAPP_TOKEN: token, WHATSAPP_PHONE_NUMBER_ID: phoneNumberId } = values
  if (!appSecret || !verifyToken || !token || !phoneNumberId) return undefined
  return {
    appSecret,
    verifyToken,
    token,
    phoneNumberId,
    graphUrl: values.WHATSAPP_GRAPH_URL ?? GRAPH_URL,
  }
}
