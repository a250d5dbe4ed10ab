const TERMINAL_MS = 250
/** In a log of cron or systemd a line now and then is enough. */
const LOG_MS = 15_000

export type Progress = {
  /** Says how far the work is; most calls print nothing. */
  tell: (line: string) => void
  /** Leaves the last line behind, before anything else is printed. */
  end: () => void
}

/** One line that is written over on a terminal, and a line now and then in a log. */
export const startProgress = (out: NodeJS.WriteStream = process.stderr): Progress => {
  const everyMs = out.isTTY ? TERMINAL_MS : LOG_MS
  let toldAt = Date.now()
  let isOpen = false
  const tell = (line: string): void => {
    if (Date.now() - toldAt < everyMs) return
    toldAt = Date.now()
    isOpen = out.isTTY
    out.write(out.isTTY ? `\r\u001b[K• ${line}` : `• ${line}\n`)
  }
  const end = (): void => {
    if (isOpen) out.write('\r\u001b[K')
    isOpen = false
  }
  return { tell, end }
}

const BYTES_PER_MB = 1_000_000

/** `1.234,5 MB`, as Indonesian readers write it. */
export const megabytes = (bytes: number): string =>
  `${(bytes / BYTES_PER_MB).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`
