// `npm run import:plan -- FILE.csv [--year 2027] [--as email] [--dry-run]`: takes in a year's plan
// with the rights of a named user; by default the first active one of the secretariat.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { locatePlanTable } from '@/domain/plans/importTable'
import { type MessageKey, say } from '@/i18n/label'
import { decodeCsv } from '@/imports/decodeCsv'
import { guessYear } from '@/imports/guessYear'
import type { ImportLine } from '@/imports/importErrors'
import { importPlan, type ImportResult } from '@/imports/importPlan'
import { problemCount } from '@/imports/problemCount'
import { explained } from './explained'
import { giveUp, StartProblem } from './startProblem'

type Options = { file: string; year?: number; email?: string; dryRun: boolean }

type Facts = Record<string, string | number>

const words = (key: MessageKey, facts: Facts = {}): string => say(key, 'id', facts)

const problem = (key: MessageKey, facts: Facts = {}): StartProblem =>
  new StartProblem(say(key, 'id', facts), say(key, 'en', facts))

const readOptions = (): Options => {
  const { values, positionals } = parsed()
  const [file] = positionals
  if (!file || positionals.length > 1) throw problem('planImport.usage')
  const year = values.year === undefined ? undefined : Number(values.year)
  return { file, year, email: values.as, dryRun: values['dry-run'] }
}

const parsed = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        as: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    })
  } catch {
    throw problem('planImport.usage')
  }
}

/** npm changes to the project folder; a relative name is meant where the person typed it. */
const readBytes = async (file: string): Promise<Uint8Array> => {
  const typedIn = process.env.INIT_CWD ?? process.cwd()
  try {
    return await readFile(path.resolve(typedIn, file))
  } catch {
    throw problem('planImport.fileMissing', { file })
  }
}

const findUser = async (payload: Payload, email: string | undefined) => {
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      and: [
        { active: { equals: true } },
        email ? { email: { equals: email.toLowerCase() } } : { roles: { in: ['sekretariat'] } },
      ],
    },
    sort: 'email',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [user] = docs
  if (user) return user
  throw email ? problem('planImport.userMissing', { email }) : problem('planImport.noSecretary')
}

const yearFor = (options: Options, bytes: Uint8Array): number => {
  const year = options.year ?? guessYear(locatePlanTable(decodeCsv(bytes).lines))
  if (year === null) throw problem('planImport.yearUnknown')
  return year
}

const printLines = (lines: readonly ImportLine[]): void =>
  console.table(
    lines.map(({ row, column, message }) => ({
      [words('planImport.row')]: row,
      [words('planImport.column')]: column,
      [words('planImport.problem')]: message,
    })),
  )

const report = ({ errors, warnings, preview, plan, imported }: ImportResult): number => {
  if (warnings.length > 0) {
    console.log(words('planImport.warnings', { count: problemCount(warnings, 'id') }))
    printLines(warnings)
  }
  if (errors.length > 0) {
    console.error(words('planImport.errorsTitle', { count: problemCount(errors, 'id') }))
    printLines(errors)
    console.error(words('planImport.nothingChanged'))
    return 1
  }
  const title = plan?.title ?? ''
  if (imported > 0) console.log(words('planImport.done', { count: imported, title }))
  else console.log(words('planImport.checked', { count: preview.rows }))
  return 0
}

const main = async (): Promise<number> => {
  const options = readOptions()
  const bytes = await readBytes(options.file)
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const user = await findUser(payload, options.email)
  const req = await createLocalReq({ user }, payload)
  const year = yearFor(options, bytes)
  return report(await importPlan({ req, bytes, year, dryRun: options.dryRun }))
}

process.exit(await main().catch((error) => giveUp(explained(error))))
