import type { BrowserContext } from 'playwright-core'

const TELL = 'teropongTellViolation'

/** Runs in every page and frame before anything of theirs. */
const COLLECT = `addEventListener('securitypolicyviolation', (event) =>
  window.${TELL}(event.effectiveDirective + ' ' + event.blockedURI + ' at ' + location.pathname))`

const CONSOLE = /Content Security Policy|violates the following|hydrat/i

/** What went wrong so far, oldest first. */
export type PageWatch = { problems: () => Promise<string[]> }

/**
 * Watches all pages of a context from its next page on: violations of the content policy, by the
 * browser's event and by its console; requests to any other site; errors that nobody caught.
 */
export const watchPages = async (context: BrowserContext, origin: string): Promise<PageWatch> => {
  const noted: string[] = []
  await context.exposeFunction(TELL, (text: string) => noted.push(`violation: ${text}`))
  await context.addInitScript(COLLECT)
  context.on('console', (message) => {
    if (CONSOLE.test(message.text())) noted.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => noted.push(`error: ${error.error().message}`))
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) noted.push(`request: ${url}`)
  })
  const problems = async () => {
    // What the page has told already arrives before the answer to this.
    await Promise.all(context.pages().map((page) => page.evaluate('1').catch(() => null)))
    return [...noted]
  }
  return { problems }
}
