import { existsSync, readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { readEnv } from '@/env'
import { VARIABLE_NAMES } from '@/envSchema'

import { MULTIPART_BYTES_MAX } from '@/limits/bodySize'

const FOLDER = 'docs/production'
const read = (file: string): string => readFileSync(file, 'utf8')
const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
const units = files.filter((file) => /\.(service|timer|conf)$/.test(file) && !/nginx/.test(file))
const guide = read('docs/production.md')
const settings = read(`${FOLDER}/teropong.env`)
const nginx = read(`${FOLDER}/nginx.conf`)

/** Ours, and the one that Node reads by itself. */
const KNOWN = ['NODE_EXTRA_CA_CERTS', ...VARIABLE_NAMES.flatMap((name) => [name, `${name}_FILE`])]

/** Names that are set: `NAME=value` at the beginning of a line, in `Environment=` or behind a `#`. */
const namesSetIn = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const assignments = line.replace(/^#?(Environment=)?/, '')
    return [...assignments.matchAll(/(?<![\w=])([A-Z][A-Z0-9_]+)=/g)].map(([, name = '']) => name)
  })

describe('the files for production', () => {
  it.each([...units, `${FOLDER}/teropong.env`, '.env.example'])(
    '%s sets only what is read',
    (file) => {
      expect(namesSetIn(read(file)).filter((name) => !KNOWN.includes(name))).toEqual([])
    },
  )

  it('name every variable in .env.example', () => {
    const named = namesSetIn(read('.env.example')).map((name) => name.replace(/_FILE$/, ''))
    expect(VARIABLE_NAMES.filter((name) => !named.includes(name))).toEqual([])
  })

  it('start programs that are there', () => {
    const started = units.flatMap((unit) =>
      [...read(unit).matchAll(/^ExecStart=.*$/gm)].flatMap(([line]) =>
        [...line.matchAll(/(?:scripts|src)\/\S+\.(?:ts|mjs)/g)].map(([file]) => file),
      ),
    )
    expect(started.length).toBeGreaterThan(3)
    expect(started.filter((file) => !existsSync(file))).toEqual([])
  })

  it('are all in the guide', () => {
    const plain = guide.replaceAll('*', '')
    const missing = files.filter((file) => {
      const [name = ''] = file.slice(FOLDER.length + 1).split('/')
      const [family = ''] = name.split(/[@.]/)
      return !plain.includes(family)
    })
    expect(missing).toEqual([])
  })
})

describe('teropong.env', () => {
  it('is a whole production environment with the secrets that the guide makes, and no other', () => {
    const source = Object.fromEntries(
      settings
        .split('\n')
        .filter((line) => /^[A-Z]/.test(line))
        .map((line) => line.split('=') as [string, string]),
    )
    const opened: string[] = []
    const env = readEnv(source, (file) => {
      const name = file.split('/').at(-1) ?? ''
      opened.push(name)
      return secretFor(name)
    })
    expect(env).toMatchObject({ mode: 'production', trustedProxyHops: 1 })
    const made = guide.slice(guide.indexOf('## 2.'), guide.indexOf('## 4.'))
    expect(opened.filter((name) => !made.includes(name))).toEqual([])
  })
})

const secretFor = (name: string): string => {
  if (name === 'DATABASE_URL') return 'postgres://teropong_app:a@127.0.0.1/teropong'
  if (name === 'DATABASE_MIGRATION_URL') return 'postgres://teropong_owner:b@127.0.0.1/teropong'
  if (name.startsWith('KEK_')) return `k1:${Buffer.alloc(32, name).toString('base64')}`
  return `${name}-Xk9mQ2vT7rLw4ZbN8sHd3FpG`
}

describe('the guide', () => {
  it('names only variables that are read', () => {
    const named = [...guide.matchAll(/(?<![$\w/.]|-v )[A-Z][A-Z0-9]*_[A-Z0-9_]+/g)].map(
      ([name]) => name,
    )
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter((name) => !KNOWN.includes(name))).toEqual([])
  })
})

const locations = [...nginx.matchAll(/location ~ (\S+) \{([^}]*)\}/g)].map(
  ([, pattern = '', body = '']) => [new RegExp(pattern), body] as const,
)

describe('nginx.conf', () => {
  it('overwrites the address that a client may have made up', () => {
    expect(nginx).toContain('proxy_set_header X-Forwarded-For $remote_addr;')
    expect(nginx).not.toContain('proxy_add_x_forwarded_for')
  })

  it('lets through every body that the application takes', () => {
    const [, megabytes] = /client_max_body_size (\d+)m;/.exec(nginx) ?? []
    expect(Number(megabytes) * 1024 * 1024).toBeGreaterThan(MULTIPART_BYTES_MAX)
  })

  it('leaves security headers to the application', () => {
    expect(nginx).not.toMatch(/add_header (?!Cache-Control|Retry-After)/)
  })

  it.each([
    ['/', false],
    ['/api/public/complaints', false],
    ['/admin/reset/3f2a', false],
    ['/opd/sandi-baru/3f2a', false],
    ['/opd/sandi-baru/3f2a/kirim', false],
    ['/administrasi', false],
    ['/admin', true],
    ['/opd/laporan', true],
    ['/api/plans', true],
  ])('of %s writes down a visit: %s', (path, isLogged) => {
    // As nginx does: the first pattern that fits, and without one the plain location.
    const [, body] = locations.find(([pattern]) => pattern.test(path)) ?? []
    expect(body?.includes('access_log /') ?? false).toBe(isLogged)
    expect(nginx).toMatch(/server_name .*;\n[^}]*access_log off;\n\s*error_log \/dev\/null crit;/)
  })

  it('asks the ports that the guide starts', () => {
    const ports = [...nginx.matchAll(/server 127\.0\.0\.1:(\d+) max_fails=0;/g)].map(
      ([, port]) => port,
    )
    expect(ports).toEqual([...guide.matchAll(/teropong-web@(\d+)/g)].map(([, port]) => port))
  })
})
