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

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return guardedServerFunction({ ...args, config, importMap })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
