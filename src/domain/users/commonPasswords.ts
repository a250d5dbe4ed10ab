import { dictionary } from '@zxcvbn-ts/language-common'

/** What people here choose when a password must be long, and lists of stolen passwords lack. */
const LOCAL = [
  ...['87654321', '0987654321', '01234567', 'qwertyasdf', 'abcdefgh', 'passphrase', 'superuser'],
  ...['katasandi', 'katakunci', 'rahasiaku', 'sangatrahasia', 'lupasandi', 'gantisandi'],
  ...['selamatdatang', 'selamatpagi', 'semangat', 'semangatpagi', 'bahagia', 'sukses'],
  ...['alhamdulillah', 'assalamualaikum', 'subhanallah', 'merdeka', 'pancasila', 'nusantara'],
  ...['akucintakamu', 'akusayangkamu', 'akucinta', 'kasihku', 'keluarga', 'keluargaku'],
  ...['kantor', 'pemerintah', 'pemkab', 'pemkot', 'pemprov', 'bendahara', 'sekretariat'],
  ...['sepakbola', 'persib'],
]

/** The form in which passwords are compared: `Rahasia-Ku!` → `rahasiaku`. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')

/** About 49,000 from lists of stolen passwords, those above, and what either is in plain form. */
const COMMON: ReadonlySet<string> = new Set(
  [...dictionary['passwords-common'], ...LOCAL].map(plain),
)

/** `abcabcabc` → `abc`. */
const unitOf = (bare: string): string => bare.replace(/^(.+?)\1+$/, '$1')

/**
 * Whether a password in plain form is a common one, alone, repeated, or with a few signs around it.
 *
 * @param restMin so many letters and digits beside a common password make it another one
 */
export const isCommon = (bare: string, restMin: number): boolean => {
  const unit = unitOf(bare)
  if (unit.length < restMin) return true
  for (let length = unit.length; length > unit.length - restMin; length -= 1)
    for (let from = 0; from + length <= unit.length; from += 1)
      if (COMMON.has(unit.slice(from, from + length))) return true
  return false
}
