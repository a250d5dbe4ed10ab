import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { adminConfig } from '@/admin/adminConfig'
import { collections, globals } from '@/collections'
import { deadlineEndpoints } from '@/endpoints/deadlines'
import { fileEndpoints } from '@/endpoints/files'
import { healthEndpoints } from '@/endpoints/health'
import { env } from '@/env'
import { HARDENING } from '@/hardening'
import { emailAdapter } from '@/integrations/email'
import { translateViolations } from '@/hooks/translateViolations'

const here = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  ...HARDENING,
  secret: env.payloadSecret,
  serverURL: env.serverUrl,
  csrf: env.origins,
  admin: adminConfig(here),
  collections,
  globals,
  email: emailAdapter,
  endpoints: [...healthEndpoints, ...deadlineEndpoints, ...fileEndpoints],
  hooks: { afterError: [translateViolations] },
  editor: lexicalEditor(),
  i18n: { supportedLanguages: { id, en }, fallbackLanguage: 'id' },
  db: postgresAdapter({
    pool: { connectionString: env.databaseUrl, max: 20 },
    idType: 'uuid',
    push: false,
    migrationDir: path.resolve(here, 'migrations'),
    generateSchemaOutputFile: path.resolve(here, 'src/payload-generated-schema.ts'),
  }),
  sharp,
  typescript: { outputFile: path.resolve(here, 'src/payload-types.ts') },
})
