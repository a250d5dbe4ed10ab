import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

import { openBrowser } from './browser'
import { type BuiltServer, startBuiltServer } from './builtServer'

/** The platform as it is built, and a browser before it; both are there once the tests begin. */
export type Site = { server: BuiltServer; browser: Browser }

/** Web and worker for the tests of the file, or of the `describe`, that asks: they end with it. */
export const openServer = (): Pick<Site, 'server'> => {
  const site = {} as Pick<Site, 'server'>
  beforeAll(async () => {
    site.server = await startBuiltServer()
  })
  afterAll(() => site.server?.stop())
  return site
}

/** The same with a browser, which closes first. */
export const openSite = (): Site => {
  const site = openServer() as Site
  beforeAll(async () => {
    site.browser = await openBrowser()
  })
  afterAll(() => site.browser?.close())
  return site
}
