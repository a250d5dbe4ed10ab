import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { StartProblem } from '@/scripts/startProblem'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** Path of an installed Chromium or Chrome (`CHROME_PATH` first), undefined when there is none. */
export const findChromium = (): string | undefined => {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  const chosen = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []
  return [...chosen, ...candidates, ...ELSEWHERE].find((file) => existsSync(file))
}

/** Installs Chromium where that is possible without asking: as root on Debian and Ubuntu. */
export const ensureChromium = (): Promise<void> => {
  if (findChromium()) return Promise.resolve()
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const options = { stdio: 'ignore' } as const
    spawnSync('apt-get', ['update'], options)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
  }
  if (findChromium()) return Promise.resolve()
  throw new StartProblem(
    'Uji peramban memerlukan Chromium atau Google Chrome. Pasang salah satunya, atau tunjukkan berkasnya: CHROME_PATH=/lokasi/chrome npm test',
    'The browser tests need Chromium or Chrome; install one or set CHROME_PATH.',
  )
}
