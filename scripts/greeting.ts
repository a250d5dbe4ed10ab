import { ROLES } from '@/access/roles'
import { env } from '@/env'
import { DEMO_EXTRA, DEMO_PASSWORD } from '@/seed/demoAccounts'

const ACCOUNTS_PER_LINE = 4

/** Says where everything is, once it answers. */
export const greet = (tookMs: number): void => {
  const addresses: [string, string][] = [
    ['Halaman publik', '/'],
    ['Ruang kerja staf', '/admin'],
    ['Portal OPD', '/opd'],
  ]
  console.log(`\n✔ Teropong siap dalam ${(tookMs / 1000).toFixed(1)} detik / ready\n`)
  for (const [label, path] of addresses)
    console.log(`  ${label.padEnd(17)} ${env.serverUrl}${path}`)
  if (env.mode === 'demo') greetDemo()
  console.log('\n  Hentikan dengan Ctrl+C / stop with Ctrl+C\n')
}

const greetDemo = (): void => {
  const accounts = [...ROLES, ...DEMO_EXTRA].map((role) => `${role}@demo.test`)
  console.log(`\n  Akun demo, sandi untuk semuanya: ${DEMO_PASSWORD}`)
  for (let at = 0; at < accounts.length; at += ACCOUNTS_PER_LINE) {
    console.log(`    ${accounts.slice(at, at + ACCOUNTS_PER_LINE).join('  ')}`)
  }
}
