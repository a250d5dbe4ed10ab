// Writes the migration that is missing, if one is, into the folder given. Needs no database.
import config from '@payload-config'
import payload from 'payload'

const [, , folder = ''] = process.argv
process.env.PAYLOAD_MIGRATING = 'true'
await payload.init({ config, disableDBConnect: true, disableOnInit: true })
payload.db.migrationDir = folder
await payload.db.createMigration({ payload, migrationName: 'missing', skipEmpty: true })
process.exit(0)
