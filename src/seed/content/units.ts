import type { DemoUnit } from './types'

/** Units of the inspectorate. Plans and imports name them by `name`, numbers carry the `code`. */
export const units = [
  { code: 'IRB1', name: 'Irban I' },
  { code: 'IRB2', name: 'Irban II' },
  { code: 'IRB3', name: 'Irban III' },
  { code: 'IRB4', name: 'Irban IV' },
  { code: 'IRBK', name: 'Irban Khusus' },
  { code: 'SEKR', name: 'Sekretariat' },
] as const satisfies readonly DemoUnit[]
