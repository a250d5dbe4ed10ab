import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import { buildConfig } from 'payload'

import { adminConfig } from '@/admin/adminConfig'
import { collections, globals } from '@/collections'
import { databaseAdapter } from '@/database/adapter'
import { deadlineEndpoints } from '@/endpoints/deadlines'
import { fileEndpoints } from '@/endpoints/files'
import { healthEndpoints } from '@/endpoints/health'
import { jobEndpoints } from '@/endpoints/jobs'
import { env } from '@/env'
import { richTextEditor } from '@/fields/richTextEditor'
import { HARDENING } from '@/hardening'
import { emailAdapter } from '@/integrations/email'
import { recordRefusal } from '@/hooks/audit/recordRefusal'
import { guardPreferences } from '@/hooks/guardPreferences'
import { keepSessions } from '@/hooks/users/keepSessions'
import { translateViolations } from '@/hooks/translateViolations'
import { payloadOverrides } from '@/i18n/payloadOverrides'

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
  endpoints: [...healthEndpoints, ...deadlineEndpoints, ...fileEndpoints, ...jobEndpoints],
  onInit: keepSessions,
  hooks: { afterError: [translateViolations, recordRefusal] },
  editor: richTextEditor(),
  i18n: { supportedLanguages: { id, en }, fallbackLanguage: 'id', translations: payloadOverrides },
  db: databaseAdapter({
    migrationDir: path.resolve(here, 'migrations'),
    generateSchemaOutputFile: path.resolve(here, 'src/payload-generated-schema.ts'),
  }),
  typescript: {
    outputFile: path.resolve(here, 'src/payload-types.ts'),
    // Every start outside of production would begin a process for it: eight seconds of processor, in each
    // of seventy test files too (measured). `npm run generate` writes them.
    autoGenerate: false,
  },
}).then(guardPreferences)
