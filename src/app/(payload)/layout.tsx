import '@payloadcms/next/css'
import '@fontsource-variable/plus-jakarta-sans'
import '@/styles/tokens.css'
import '@/styles/adminTheme.css'
import '@/styles/admin.css'
import '@/styles/adminPages.css'
import '@/styles/adminTables.css'

import { RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import config from '@payload-config'

import { guardedServerFunction } from '@/admin/serverFunctions'

import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (asked) => {
  'use server'
  // Anything may be sent: of a long text, spread out, each letter became a part (measured: 0.4 s each).
  const { name = '', args = {} } = Object(asked) as Partial<typeof asked>
  return guardedServerFunction({ name, args, config, importMap })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
