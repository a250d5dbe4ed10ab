// `npm run masters:load -- --name "Inspektorat Kabupaten …" --region "Kabupaten …"`: what every
// inspectorate begins with (settings, days off, code lists, oversight types). Leaves alone whatever
// is there already; repeated after an upgrade, without options, it adds what is new.
import { parseArgs } from 'node:util'

import { createLocalReq, getPayload } from 'payload'

import { collectionLabels } from '@/i18n/label'
import { loadMasters, type Master } from '@/seed/masters'
import { DECREED_YEARS } from '@/seed/masters/holidays'
import { hasRows } from '@/seed/masters/query'
import type { Organisation } from '@/seed/masters/settings'

import { explained } from './explained'
import { giveUp, StartProblem } from './startProblem'

const usage = (): StartProblem =>
  new StartProblem(
    'Sebutkan nama inspektorat dan daerahnya: npm run masters:load -- --name "Inspektorat Kabupaten …" --region "Kabupaten …".',
    'Name the inspectorate and its region: --name NAME --region REGION.',
  )

const readOrganisation = (): Organisation | undefined => {
  const { name, region } = parsed()
  if (!name && !region) return undefined
  if (!name || !region) throw usage()
  return { name, region }
}

const parsed = () => {
  try {
    return parseArgs({ options: { name: { type: 'string' }, region: { type: 'string' } } }).values
  } catch {
    throw usage()
  }
}

const titleOf = ({ slug, year }: Master): string =>
  `${collectionLabels(slug as Parameters<typeof collectionLabels>[0]).plural.id} ${year ?? ''}`.trim()

const report = (masters: readonly Master[]): void => {
  const [loaded, kept] = [true, false].map((isLoaded) =>
    masters.filter((master) => master.isLoaded === isLoaded).map(titleOf),
  )
  if (loaded?.length) console.log(`Dimuat (loaded): ${loaded.join(', ')}`)
  if (kept?.length) console.log(`Sudah ada, tidak diubah (kept): ${kept.join(', ')}`)
}

const main = async (): Promise<void> => {
  const organisation = readOrganisation()
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const req = await createLocalReq({}, payload)
  if (!organisation && !(await hasRows(req, 'organisation'))) throw usage()
  report(await loadMasters(req, { organisation, years: DECREED_YEARS }))
}

await main().catch((error) => giveUp(explained(error)))
process.exit(0)
