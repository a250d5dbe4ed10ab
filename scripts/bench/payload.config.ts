import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { id } from '@payloadcms/translations/languages/id'
import { buildConfig } from 'payload'

import { collections, globals } from '@/collections'
import { databaseAdapter } from '@/database/adapter'
import { env } from '@/env'
import { HARDENING } from '@/hardening'
import { translateViolations } from '@/hooks/translateViolations'

import { bareCollections } from './bareCollections'
import { countingPg } from './countingPg'

/** The adapter brings type declarations of its own for the same driver. */
type Driver = NonNullable<Parameters<typeof databaseAdapter>[0]['pg']>

/** The platform's API with the bare collections beside it: one process, one pool, one driver. */
export const benchConfig = buildConfig({
  ...HARDENING,
  secret: env.payloadSecret,
  serverURL: env.serverUrl,
  csrf: env.origins,
  collections: [...collections, ...bareCollections],
  globals,
  hooks: { afterError: [translateViolations] },
  editor: lexicalEditor(),
  i18n: { supportedLanguages: { id, en }, fallbackLanguage: 'id' },
  db: databaseAdapter({ pg: countingPg as unknown as Driver }),
  typescript: { autoGenerate: false },
})
