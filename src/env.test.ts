import { describe, expect, it } from 'vitest'
import { EnvError, readEnv } from './env'
import type { Source } from './envRules'

const SECRET = 'q9Xv2m7Lr4Tz8Wk1Bn6Yd3Hs5Fp0Gj2Ac'
const key = (fill: number): string => `k1:${Buffer.alloc(32, fill).toString('base64')}`
const PRODUCTION: Source = {
  DATABASE_URL: 'postgres://app:pw@db.internal:5432/teropong',
  PAYLOAD_SECRET: SECRET,
  SERVER_URL: 'https://teropong.kab.go.id',
}

const problemsOf = (source: Source): readonly string[] => {
  try {
    readEnv(source)
    return []
  } catch (error) {
    if (error instanceof EnvError) return error.problems
    throw error
  }
}

describe('mode', () => {
  it.each<[string, Source, string]>([
    ['nothing set is the demo', {}, 'demo'],
    ['an empty value counts as unset', { DATABASE_URL: '' }, 'demo'],
    ['a set DATABASE_URL is production', PRODUCTION, 'production'],
    [
      'TEROPONG_MODE wins over DATABASE_URL',
      { TEROPONG_MODE: 'demo', DATABASE_URL: 'postgres://app@127.0.0.1/t' },
      'demo',
    ],
    ['TEROPONG_MODE=production wins', { ...PRODUCTION, TEROPONG_MODE: 'production' }, 'production'],
  ])('%s', (_rule, source, mode) => {
    expect(readEnv(source).mode).toBe(mode)
  })
})

describe('defaults', () => {
  it('serves the demo on localhost only, at the port given', () => {
    const env = readEnv({ PORT: '3456' })
    expect(env).toMatchObject({ port: 3456, serverUrl: 'http://localhost:3456', host: undefined })
  })

  it('migrates with the application role when no owner is named', () => {
    expect(readEnv(PRODUCTION).databaseMigrationUrl).toBe(PRODUCTION.DATABASE_URL)
  })

  it('listens on every address in production', () => {
    expect(readEnv(PRODUCTION)).toMatchObject({ host: '0.0.0.0', port: 3000 })
  })

  it('gives the demo without a kept secret a random one', () => {
    expect(readEnv({}).payloadSecret).not.toBe(readEnv({}).payloadSecret)
  })
})

describe('a wrong value', () => {
  it.each<[string, Source]>([
    ['TEROPONG_MODE', { TEROPONG_MODE: 'staging' }],
    ['DATABASE_URL', { ...PRODUCTION, DATABASE_URL: 'mysql://x/y' }],
    ['DATABASE_MIGRATION_URL', { DATABASE_MIGRATION_URL: 'localhost' }],
    ['PAYLOAD_SECRET', { PAYLOAD_SECRET: 'short' }],
    ['SERVER_URL', { SERVER_URL: 'localhost:3000' }],
    ['SERVER_URL', { SERVER_URL: 'http://localhost:3000/' }],
    ['PORT', { PORT: 'abc' }],
    ['PORT', { PORT: '0' }],
    ['PORT', { PORT: '70000' }],
    ['PORT', { PORT: '3000.5' }],
    ['TRUSTED_PROXY_HOPS', { TRUSTED_PROXY_HOPS: '-1' }],
    ['SMTP_URL', { SMTP_URL: 'mail.go.id' }],
    ['S3_SECRET_ACCESS_KEY', { S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'a' }],
    [
      'WHATSAPP_TOKEN',
      { WHATSAPP_APP_SECRET: 'a', WHATSAPP_VERIFY_TOKEN: 'b', WHATSAPP_PHONE_NUMBER_ID: '1' },
    ],
    ['WHATSAPP_PHONE_NUMBER_ID', { WHATSAPP_PHONE_NUMBER_ID: '+62' }],
    ['KEK_IDENTITY', { KEK_IDENTITY: 'k1:c2hvcnQ=' }],
    ['KEK_CONTENT', { KEK_IDENTITY: key(1), KEK_CONTENT: key(1) }],
    ['CODE_PEPPER', { CODE_PEPPER: 'pepper' }],
    ['BACKUP_RECIPIENT', { BACKUP_RECIPIENT: 'AGE-SECRET-KEY-1QQ' }],
    ['BACKUP_IDENTITY', { BACKUP_IDENTITY: 'age1qq' }],
    ['CLAMAV_URL', { CLAMAV_URL: 'clamd:3310' }],
    ['CLAMAV_URL', { CLAMAV_URL: 'http://127.0.0.1:3310' }],
    ['CLAMAV_URL', { CLAMAV_URL: 'unix://clamd' }],
  ])('%s stops the boot with its name (%#)', (name, source) => {
    expect(problemsOf(source).map((line) => line.split(':')[0])).toEqual([name])
  })

  it('names every wrong variable at once', () => {
    expect(problemsOf({ PORT: 'x', SMTP_URL: 'y' })).toHaveLength(2)
  })
})

describe('production', () => {
  it('accepts a complete environment', () => {
    expect(
      problemsOf({ ...PRODUCTION, KEK_IDENTITY: key(1), KEK_CONTENT: `${key(2)},${key(3)}` }),
    ).toEqual([])
  })

  it.each<[string, Source]>([
    ['PAYLOAD_SECRET', { ...PRODUCTION, PAYLOAD_SECRET: undefined }],
    ['SERVER_URL', { ...PRODUCTION, SERVER_URL: undefined }],
    ['DATABASE_URL', { ...PRODUCTION, TEROPONG_MODE: 'production', DATABASE_URL: undefined }],
    ['SERVER_URL', { ...PRODUCTION, SERVER_URL: 'http://teropong.kab.go.id' }],
    ['PAYLOAD_SECRET', { ...PRODUCTION, PAYLOAD_SECRET: 'contoh-rahasia-yang-harus-Anda-ganti' }],
    ['PAYLOAD_SECRET', { ...PRODUCTION, PAYLOAD_SECRET: 'a'.repeat(40) }],
    ['SMTP_URL', { ...PRODUCTION, SMTP_URL: 'smtps://mail.go.id?tls.rejectUnauthorized=false' }],
    ['SMTP_URL', { ...PRODUCTION, SMTP_URL: 'smtp://mail.go.id:587?requireTLS=false' }],
    ['SMTP_URL', { ...PRODUCTION, SMTP_URL: 'smtp://mail.go.id?ignoreTLS=true' }],
    ['AUDIT_KEY', { ...PRODUCTION, AUDIT_KEY: 'change-me-change-me-change-me-change-me' }],
  ])('refuses a missing, unsafe or example %s (%#)', (name, source) => {
    expect(problemsOf(source).map((line) => line.split(':')[0])).toEqual([name])
  })
})

describe('demo with a database of its own', () => {
  const demo = { TEROPONG_MODE: 'demo', DATABASE_URL: 'postgres://app@localhost:5432/t' }

  it.each<[string, Source]>([
    ['DATABASE_URL', { ...demo, DATABASE_URL: 'postgres://app@db.internal/t' }],
    ['DATABASE_URL', { ...demo, DATABASE_URL: 'postgres://app@localhost/t?host=db.internal' }],
    ['SERVER_URL', { ...demo, SERVER_URL: 'https://teropong.kab.go.id' }],
  ])('refuses a %s that is not loopback (%#)', (name, source) => {
    expect(problemsOf(source).map((line) => line.split(':')[0])).toEqual([name])
  })

  it.each(['localhost', '127.0.0.1', '[::1]'])('accepts %s', (host) => {
    expect(problemsOf({ ...demo, DATABASE_URL: `postgres://app@${host}:5432/t` })).toEqual([])
  })
})

describe('the virus scanner', () => {
  it.each(['tcp://127.0.0.1:3310', 'tcp://[::1]:3310/', 'tcp://clamd', 'unix:/run/clamd.ctl'])(
    'may be %s',
    (url) => {
      expect(readEnv({ CLAMAV_URL: url }).clamavUrl).toBe(url)
      const fromFile = { CLAMAV_URL_FILE: '/run/secrets/clamav' }
      expect(readEnv(fromFile, () => `${url}\n`).clamavUrl).toBe(url)
    },
  )
})

describe('values from files', () => {
  it('reads <NAME>_FILE without the newline at its end', () => {
    const source = { PAYLOAD_SECRET_FILE: '/run/secrets/payload' }
    expect(readEnv(source, () => `${SECRET}\n`).payloadSecret).toBe(SECRET)
  })

  it('counts DATABASE_URL_FILE as a set DATABASE_URL', () => {
    const source = { ...PRODUCTION, DATABASE_URL: undefined, DATABASE_URL_FILE: '/run/secrets/db' }
    expect(readEnv(source, () => 'postgres://app@db/t').mode).toBe('production')
  })

  it('takes the private keys out of a whole key file of age', () => {
    const file = '# created: 2026-03-02\n# public key: age1qq\nAGE-SECRET-KEY-1QQ\n'
    const source = { BACKUP_IDENTITY_FILE: '/media/key', BACKUP_RECIPIENT: 'age1qq, age1pp' }
    expect(readEnv(source, () => file).backup).toEqual({
      recipients: ['age1qq', 'age1pp'],
      identities: ['AGE-SECRET-KEY-1QQ'],
    })
  })

  it.each<[string, Source]>([
    ['both forms are given', { PORT: '3000', PORT_FILE: '/tmp/port' }],
    ['the file cannot be read', { PORT_FILE: '/nowhere/port' }],
  ])('stops when %s', (_rule, source) => {
    expect(problemsOf(source)[0]).toMatch(/^PORT/)
  })
})
