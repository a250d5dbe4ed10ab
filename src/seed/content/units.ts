import type { DemoUnit } from './types'

/** Units of the inspectorate. Plans and imports name them by `name`, numbers carry the `code`. */
export const units = [
  { code: 'IRB1', name: 'Irban I', kind: 'irban' },
  { code: 'IRB2', name: 'Irban II', kind: 'irban' },
  { code: 'IRB3', name: 'Irban III', kind: 'irban' },
  { code: 'IRB4', name: 'Irban IV', kind: 'irban' },
  { code: 'IRBK', name: 'Irban Khusus', kind: 'irban' },
  { code: 'SEKR', name: 'Sekretariat', kind: 'sekretariat' },
] as const satisfies readonly DemoUnit[]
