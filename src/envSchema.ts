import { z } from 'zod'

/** Sentences shown when a variable is wrong: what it must be, Indonesian first, English after. */
const say = (id: string, en: string): { error: string } => ({ error: `${id} (${en})` })

const KEY_BYTES = 32
const SECRET_CHARACTERS_MIN = 32
const PORT_MAX = 65_535
const PROXY_HOPS_MAX = 10

const isUrlOf =
  (...protocols: readonly string[]) =>
  (value: string): boolean =>
    URL.canParse(value) && protocols.includes(new URL(value).protocol)

const postgresUrl = z
  .string()
  .refine(
    isUrlOf('postgres:', 'postgresql:'),
    say(
      'harus berupa postgres://pengguna:sandi@host:5432/basisdata',
      'must look like postgres://user:password@host:5432/database',
    ),
  )

const origin = z
  .string()
  .refine(
    (value) => isUrlOf('http:', 'https:')(value) && new URL(value).origin === value,
    say(
      'harus alamat tanpa garis miring di akhir, misalnya https://teropong.contoh.go.id',
      'must be an address without a path, such as https://teropong.example.go.id',
    ),
  )

const secret = z
  .string()
  .min(
    SECRET_CHARACTERS_MIN,
    say(
      'minimal 32 karakter acak; buat dengan: openssl rand -base64 48',
      'at least 32 random characters; make one with: openssl rand -base64 48',
    ),
  )

const isKey = (entry: string): boolean => {
  const [name = '', key = ''] = entry.split(':')
  return /^k\d+$/.test(name) && Buffer.from(key, 'base64').length === KEY_BYTES
}

/** `k2:<base64 of 32 bytes>,k1:…`, the first one is active. */
const keyRing = z
  .string()
  .refine(
    (value) => value.split(',').every(isKey),
    say(
      'harus berupa k1:<32 byte dalam base64>, kunci baru di depan; buat dengan: openssl rand -base64 32',
      'must look like k1:<32 bytes in base64>, newest first; make one with: openssl rand -base64 32',
    ),
  )

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .refine(
      (value) => /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max,
      say(`harus bilangan bulat ${min}–${max}`, `must be a whole number ${min}–${max}`),
    )
    .transform(Number)

/** A private key of age, or a whole key file with its comments. */
export const PRIVATE_KEY = /^AGE-SECRET-KEY-[0-9A-Z-]+$/gm

const text = z.string()
const webUrl = z
  .string()
  .refine(
    isUrlOf('http:', 'https:'),
    say('harus alamat http(s)://…', 'must be an address http(s)://…'),
  )

/** A host for TCP, an absolute path for a local socket; nothing else, so that no part is ignored. */
const isScannerUrl = (value: string): boolean => {
  if (!isUrlOf('tcp:', 'unix:')(value)) return false
  const { protocol, hostname, pathname, search, username } = new URL(value)
  if (search || username) return false
  return protocol === 'tcp:'
    ? hostname !== '' && /^\/?$/.test(pathname)
    : !hostname && pathname !== ''
}

/**
 * Every variable the platform knows (docs: `.env.example`). In: the raw text, empty ones left out.
 * Each may instead be given as `<NAME>_FILE`, the path of a file that holds the value.
 */
export const variables = z.object({
  TEROPONG_MODE: z
    .enum(['demo', 'production'], say('harus demo atau production', 'must be demo or production'))
    .optional(),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_MIGRATION_URL: postgresUrl.optional(),
  PAYLOAD_SECRET: secret.optional(),
  SERVER_URL: origin.optional(),
  PORT: wholeNumber(1, PORT_MAX).optional(),
  HOST: text.optional(),
  DATA_DIR: text.optional(),
  TRUSTED_PROXY_HOPS: wholeNumber(0, PROXY_HOPS_MAX).optional(),
  SMTP_URL: z
    .string()
    .refine(
      isUrlOf('smtp:', 'smtps:'),
      say('harus berupa smtp://… atau smtps://…', 'must look like smtp://… or smtps://…'),
    )
    .optional(),
  S3_ENDPOINT: webUrl.optional(),
  S3_REGION: text.optional(),
  S3_BUCKET: text.optional(),
  S3_ACCESS_KEY_ID: text.optional(),
  S3_SECRET_ACCESS_KEY: text.optional(),
  WHATSAPP_APP_SECRET: text.optional(),
  WHATSAPP_VERIFY_TOKEN: text.optional(),
  WHATSAPP_TOKEN: text.optional(),
  WHATSAPP_PHONE_NUMBER_ID: z
    .string()
    .regex(/^\d+$/, say('harus berupa angka dari Meta', 'must be the digits given by Meta'))
    .optional(),
  WHATSAPP_GRAPH_URL: webUrl.optional(),
  KEK_IDENTITY: keyRing.optional(),
  KEK_CONTENT: keyRing.optional(),
  CODE_PEPPER: secret.optional(),
  IDX_KEY: secret.optional(),
  AUDIT_KEY: secret.optional(),
  RATE_KEY: secret.optional(),
  BACKUP_RECIPIENT: z
    .string()
    .regex(
      /^age1[0-9a-z]+(\s*,\s*age1[0-9a-z]+)*$/,
      say(
        'harus kunci publik age1…; buat dengan: npm run backup -- --new-key BERKAS',
        'must be a public key age1…; make one with: npm run backup -- --new-key FILE',
      ),
    )
    .optional(),
  BACKUP_IDENTITY: z
    .string()
    .refine(
      (value) => value.search(PRIVATE_KEY) >= 0,
      say(
        'harus berisi kunci rahasia AGE-SECRET-KEY-…',
        'must hold a private key AGE-SECRET-KEY-…',
      ),
    )
    .optional(),
  CLAMAV_URL: z
    .string()
    .refine(
      isScannerUrl,
      say(
        'harus berupa tcp://host:3310 atau unix:/run/clamav/clamd.ctl',
        'must look like tcp://host:3310 or unix:/run/clamav/clamd.ctl',
      ),
    )
    .optional(),
})

export type Variables = z.output<typeof variables>
export type VariableName = keyof Variables

export const VARIABLE_NAMES = Object.keys(variables.shape) as readonly VariableName[]

/** Variables that hold a secret: production refuses the values printed in `.env.example`. */
export const SECRET_NAMES = [
  'PAYLOAD_SECRET',
  'KEK_IDENTITY',
  'KEK_CONTENT',
  'CODE_PEPPER',
  'IDX_KEY',
  'AUDIT_KEY',
  'RATE_KEY',
  'WHATSAPP_APP_SECRET',
  'WHATSAPP_VERIFY_TOKEN',
  'WHATSAPP_TOKEN',
] as const satisfies readonly VariableName[]
