// Run once for each platform of the faults: settings, code lists and the demo's accounts, without
// its records. `npm start` finds accounts there and loads nothing more.
import { getPayload } from 'payload'

import config from '@payload-config'
import { localRequest } from '@/seed/localRequest'
import { loadMasters } from '@/seed/masters'
import { loadPeople } from '@/seed/people'

const YEARS = [2026, 2027]

const payload = await getPayload({ config })
await loadMasters(localRequest(payload), {
  organisation: { name: 'Inspektorat Kabupaten Contoh', region: 'Kabupaten Contoh' },
  years: YEARS,
})
await loadPeople(payload)
process.exit(0)
