import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Mode } from './envRules'
import { PRIVATE_KEY, type Variables } from './envSchema'

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
  /** This process migrates: `databaseUrl` is the owner's. */
  actsAsOwner: boolean
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
  trustedProxyHops: number
  smtpUrl: string | undefined
  clamavUrl: string | undefined
  s3: S3 | undefined
  whatsapp: WhatsApp | undefined
  /** Keys of age: public ones that backups are made for, private ones that open them. */
  backup: { recipients: readonly string[]; identities: readonly string[] }
  keys: Partial<Record<'identity' | 'content' | 'codePepper' | 'idx' | 'audit' | 'rate', string>>
}

const DEFAULT_PORT = 3000
const DEFAULT_DATA_DIR = '.data'
const GRAPH_URL = 'https://graph.facebook.com'
// Nothing listens there: tools that never connect (types, import map, build) still load the config.
const NO_DATABASE = 'postgres://nobody@127.0.0.1:1/none'

/** Checked variables as the code uses them, with the defaults of the mode. */
export const typed = (values: Variables, mode: Mode): Env => {
  const port = values.PORT ?? DEFAULT_PORT
  const databaseUrl = values.DATABASE_URL ?? NO_DATABASE
  return {
    mode,
    port,
    databaseUrl,
    databaseMigrationUrl: values.DATABASE_MIGRATION_URL ?? databaseUrl,
    actsAsOwner: false,
    // Only the demo gets here without one; a start by npm start has set the kept secret.
    payloadSecret: values.PAYLOAD_SECRET ?? randomBytes(32).toString('hex'),
    serverUrl: values.SERVER_URL ?? `http://localhost:${port}`,
    origins: originsOf(values.SERVER_URL ?? `http://localhost:${port}`, { mode, port }),
    host: values.HOST ?? (mode === 'production' ? '0.0.0.0' : undefined),
    dataDir: absolute(values.DATA_DIR),
    trustedProxyHops: values.TRUSTED_PROXY_HOPS ?? 0,
    smtpUrl: values.SMTP_URL,
    clamavUrl: values.CLAMAV_URL,
    s3: s3Of(values),
    whatsapp: whatsappOf(values),
    backup: {
      recipients: values.BACKUP_RECIPIENT?.split(/\s*,\s*/) ?? [],
      identities: values.BACKUP_IDENTITY?.match(PRIVATE_KEY) ?? [],
    },
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

const originsOf = (serverUrl: string, { mode, port }: { mode: Mode; port: number }): string[] =>
  mode === 'demo' ? [...new Set([serverUrl, `http://127.0.0.1:${port}`])] : [serverUrl]

/** Absolute path of the data folder. */
export const absolute = (dir?: string): string =>
  path.resolve(/* turbopackIgnore: true */ dir || DEFAULT_DATA_DIR)
