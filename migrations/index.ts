import * as migration_20261121_233642_initial from './20261121_233642_initial'
import * as migration_20261121_233700_own_tables from './20261121_233700_own_tables'
import * as migration_20261122_012313_draft_items from './20261122_012313_draft_items'

export const migrations = [
  {
    up: migration_20261121_233642_initial.up,
    down: migration_20261121_233642_initial.down,
    name: '20261121_233642_initial',
  },
  {
    up: migration_20261121_233700_own_tables.up,
    down: migration_20261121_233700_own_tables.down,
    name: '20261121_233700_own_tables',
  },
  {
    up: migration_20261122_012313_draft_items.up,
    down: migration_20261122_012313_draft_items.down,
    name: '20261122_012313_draft_items',
  },
]
