import { SECRET_NAMES, type VariableName, type Variables } from './envSchema'

/** Raw variables as a process has them. */
export type Source = Readonly<Record<string, string | undefined>>
export type Mode = 'demo' | 'production'

/** `TEROPONG_MODE` wins; unset, a set `DATABASE_URL` means production, else it is the demo. */
export const modeOf = (source: Source): Mode => {
  if (source.TEROPONG_MODE) return source.TEROPONG_MODE === 'production' ? 'production' : 'demo'
  return isDatabaseGiven(source) ? 'production' : 'demo'
}

/** Whether the person brings a database; if not, the demo's embedded one is used. */
export const isDatabaseGiven = (source: Source): boolean =>
  Boolean(source.DATABASE_URL || source.DATABASE_URL_FILE)

/** What the mode forbids or requires of these values; one line per variable, empty when all is well. */
export const modeProblems = (values: Variables, mode: Mode): string[] => [
  ...(mode === 'production' ? productionProblems(values) : demoProblems(values)),
  ...groupProblems(values),
]

const EXAMPLE = /contoh|example|change-?me|ganti|^(.)\1+$/i

/** On this machine. A database URL may also name its host as `?host=`, which then is the one that counts. */
export const isLoopback = (url: string): boolean => {
  const { hostname, searchParams } = new URL(url)
  return [hostname, ...searchParams.getAll('host')].every((host) =>
    /^(localhost|127(\.\d+){3}|\[?::1\]?)$/.test(host),
  )
}

const demoProblems = (values: Variables): string[] => {
  if (!values.DATABASE_URL) return []
  return (['DATABASE_URL', 'SERVER_URL'] as const)
    .filter((name) => !isLoopback(values[name] ?? 'http://localhost'))
    .map(
      (name) =>
        `${name}: mode demo hanya untuk localhost; pakai TEROPONG_MODE=production (demo mode is for localhost only)`,
    )
}

const DATABASE_URLS = ['DATABASE_URL', 'DATABASE_MIGRATION_URL'] as const

const userOf = (url: string | undefined): string | null => (url ? new URL(url).username : null)

/** Encrypted, but perhaps to somebody else; what each mode means differs between drivers. */
const isUnverified = (url: string | undefined): boolean => {
  const mode = url ? new URL(url).searchParams.get('sslmode') : null
  return mode !== null && !['verify-full', 'disable'].includes(mode)
}

/** What the mail library is told to leave out; without it a connection is encrypted and verified. */
const isUnverifiedMail = (url: string | undefined): boolean => {
  if (!url || isLoopback(url)) return false
  const { searchParams } = new URL(url)
  return ['tls.rejectUnauthorized', 'requireTLS', 'ignoreTLS', 'opportunisticTLS'].some((name) =>
    searchParams.has(name),
  )
}

const REQUIRED_IN_PRODUCTION = ['DATABASE_URL', 'PAYLOAD_SECRET', 'SERVER_URL'] as const

const productionProblems = (values: Variables): string[] => [
  ...REQUIRED_IN_PRODUCTION.filter((name) => !values[name]).map(
    (name) =>
      `${name}: wajib diisi pada mode production, lihat .env.example (required in production)`,
  ),
  ...(values.SERVER_URL && !values.SERVER_URL.startsWith('https://')
    ? ['SERVER_URL: harus https:// pada mode production (must be https in production)']
    : []),
  ...(values.DATABASE_URL && userOf(values.DATABASE_URL) === userOf(values.DATABASE_MIGRATION_URL)
    ? [
        'DATABASE_MIGRATION_URL: harus peran pemilik, bukan peran pada DATABASE_URL; lihat scripts/roles.sql (must be the owner, not the role of DATABASE_URL)',
      ]
    : []),
  ...DATABASE_URLS.filter((name) => isUnverified(values[name])).map(
    (name) =>
      `${name}: pakai sslmode=verify-full, bila perlu dengan sslrootcert=BERKAS (sslmode must be verify-full or disable)`,
  ),
  ...(isUnverifiedMail(values.SMTP_URL)
    ? [
        'SMTP_URL: sambungan ke server surel selalu dienkripsi dan diperiksa; hapus pengaturan TLS di belakang tanda tanya, sertifikat sendiri dipercaya lewat NODE_EXTRA_CA_CERTS (mail is always sent over a verified connection; remove the TLS options)',
      ]
    : []),
  ...SECRET_NAMES.filter((name) => EXAMPLE.test(values[name] ?? '')).map(
    (name) =>
      `${name}: masih nilai contoh; buat yang baru dengan openssl rand -base64 48 (still an example value)`,
  ),
]

const GROUPS = {
  S3: ['S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'],
  WHATSAPP: [
    'WHATSAPP_APP_SECRET',
    'WHATSAPP_VERIFY_TOKEN',
    'WHATSAPP_TOKEN',
    'WHATSAPP_PHONE_NUMBER_ID',
  ],
} as const satisfies Record<string, readonly VariableName[]>

/** Half a set of credentials would fail only at the first upload or message; say it at boot. */
const groupProblems = (values: Variables): string[] => [
  ...Object.values(GROUPS).flatMap((names: readonly VariableName[]) =>
    names.some((name) => values[name])
      ? names
          .filter((name) => !values[name])
          .map((name) => `${name}: wajib bila ${names.join(', ')} dipakai (needed together)`)
      : [],
  ),
  ...(values.KEK_IDENTITY && values.KEK_IDENTITY === values.KEK_CONTENT
    ? ['KEK_CONTENT: tidak boleh sama dengan KEK_IDENTITY (must differ from KEK_IDENTITY)']
    : []),
]
