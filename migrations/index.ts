import * as migration_20261121_233642_initial from './20261121_233642_initial'
import * as migration_20261121_233700_own_tables from './20261121_233700_own_tables'
import * as migration_20261122_012313_draft_items from './20261122_012313_draft_items'
import * as migration_20261122_061021_audit_log from './20261122_061021_audit_log'
import * as migration_20261122_061100_audit_seals from './20261122_061100_audit_seals'
import * as migration_20261122_065345_limit_settings from './20261122_065345_limit_settings'
import * as migration_20261122_065400_rate_limits from './20261122_065400_rate_limits'
import * as migration_20261122_072313_working_papers_evaluations from './20261122_072313_working_papers_evaluations'
import * as migration_20261128_100004_acting_officers from './20261128_100004_acting_officers'
import * as migration_20261128_100010_stored_files from './20261128_100010_stored_files'
import * as migration_20261128_101000_session_confirmations from './20261128_101000_session_confirmations'
import * as migration_20261128_104348_no_activity_versions from './20261128_104348_no_activity_versions'
import * as migration_20261128_130127_evaluation_submitter from './20261128_130127_evaluation_submitter'
import * as migration_20261128_130500_session_devices from './20261128_130500_session_devices'
import * as migration_20261128_133000_migrations_are_the_owners from './20261128_133000_migrations_are_the_owners'
import * as migration_20261129_124500_receipt_numbers from './20261129_124500_receipt_numbers'
import * as migration_20261129_161811_rejected_deposits from './20261129_161811_rejected_deposits'
import * as migration_20261129_165404_proposal_of_row from './20261129_165404_proposal_of_row'

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
  {
    up: migration_20261122_061021_audit_log.up,
    down: migration_20261122_061021_audit_log.down,
    name: '20261122_061021_audit_log',
  },
  {
    up: migration_20261122_061100_audit_seals.up,
    down: migration_20261122_061100_audit_seals.down,
    name: '20261122_061100_audit_seals',
  },
  {
    up: migration_20261122_065345_limit_settings.up,
    down: migration_20261122_065345_limit_settings.down,
    name: '20261122_065345_limit_settings',
  },
  {
    up: migration_20261122_065400_rate_limits.up,
    down: migration_20261122_065400_rate_limits.down,
    name: '20261122_065400_rate_limits',
  },
  {
    up: migration_20261122_072313_working_papers_evaluations.up,
    down: migration_20261122_072313_working_papers_evaluations.down,
    name: '20261122_072313_working_papers_evaluations',
  },
  {
    up: migration_20261128_100004_acting_officers.up,
    down: migration_20261128_100004_acting_officers.down,
    name: '20261128_100004_acting_officers',
  },
  {
    up: migration_20261128_100010_stored_files.up,
    down: migration_20261128_100010_stored_files.down,
    name: '20261128_100010_stored_files',
  },
  {
    up: migration_20261128_101000_session_confirmations.up,
    down: migration_20261128_101000_session_confirmations.down,
    name: '20261128_101000_session_confirmations',
  },
  {
    up: migration_20261128_104348_no_activity_versions.up,
    down: migration_20261128_104348_no_activity_versions.down,
    name: '20261128_104348_no_activity_versions',
  },
  {
    up: migration_20261128_130127_evaluation_submitter.up,
    down: migration_20261128_130127_evaluation_submitter.down,
    name: '20261128_130127_evaluation_submitter',
  },
  {
    up: migration_20261128_130500_session_devices.up,
    down: migration_20261128_130500_session_devices.down,
    name: '20261128_130500_session_devices',
  },
  {
    up: migration_20261128_133000_migrations_are_the_owners.up,
    down: migration_20261128_133000_migrations_are_the_owners.down,
    name: '20261128_133000_migrations_are_the_owners',
  },
  {
    up: migration_20261129_124500_receipt_numbers.up,
    down: migration_20261129_124500_receipt_numbers.down,
    name: '20261129_124500_receipt_numbers',
  },
  {
    up: migration_20261129_161811_rejected_deposits.up,
    down: migration_20261129_161811_rejected_deposits.down,
    name: '20261129_161811_rejected_deposits',
  },
  {
    up: migration_20261129_165404_proposal_of_row.up,
    down: migration_20261129_165404_proposal_of_row.down,
    name: '20261129_165404_proposal_of_row',
  },
]
