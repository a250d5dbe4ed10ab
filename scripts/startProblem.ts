/** Something the person at the keyboard can put right; shown as one paragraph, without a stack. */
export class StartProblem extends Error {
  override name = 'StartProblem'
  constructor(
    readonly indonesian: string,
    readonly english: string,
  ) {
    super(`${indonesian}\n  (${english})`)
  }
}

/** The paragraph for any error that ends a command; unknown ones keep their stack for the report. */
const paragraphFor = (error: unknown): string => {
  if (error instanceof StartProblem) return error.message
  if (!(error instanceof Error)) return String(error)
  if (error.name !== 'EnvError') return error.stack ?? error.message
  return `Pengaturan belum benar. Perbaiki variabel berikut di lingkungan atau berkas .env, lalu ulangi.\n  (Wrong settings; correct these variables and run the command again.)\n  ${error.message.replaceAll('\n', '\n  ')}`
}

/** Prints why the command ends and ends it with code 1. */
export const giveUp = (error: unknown): never => {
  console.error(`\n✖ ${paragraphFor(error)}\n`)
  process.exit(1)
}
