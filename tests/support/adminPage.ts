import type { Page } from 'playwright-core'

/** Opens a record from its list by a text of its row. */
export const openFromList = async (page: Page, collection: string, text: string): Promise<void> => {
  const { origin } = new URL(page.url())
  await page.goto(
    `${origin}/admin/collections/${collection}?limit=100&search=${encodeURIComponent(text)}`,
  )
  const link = page.locator('table').getByRole('link', { name: text }).first()
  await page.goto(`${origin}${await link.getAttribute('href')}`)
}

export const openNew = async (page: Page, collection: string): Promise<void> => {
  await page.goto(`${new URL(page.url()).origin}/admin/collections/${collection}/create`)
  await page.locator('#action-save').waitFor()
}

/** Chooses a related record by typing a part of its name. */
export const choose = async (page: Page, field: string, text: string): Promise<void> => {
  const select = page.locator(`#field-${field}`)
  await select.locator('input').first().click()
  await select.locator('input').first().fill(text)
  await page.locator('.rs__option').filter({ hasText: text }).first().click()
}

export const fill = async (page: Page, values: Record<string, string>): Promise<void> => {
  for (const [field, value] of Object.entries(values)) {
    const input = page.locator(`#field-${field}`)
    await input.fill(value)
    await input.blur()
  }
}

/** Saves the form and waits until the record has an address of its own. */
export const save = async (page: Page, collection: string): Promise<string> => {
  await page.locator('#action-save').click()
  await page.waitForURL(new RegExp(`/collections/${collection}/[0-9a-f-]{36}`))
  return page.url()
}

type Input = { note?: string; [field: string]: string | undefined }

/** Presses the button of an action, answers its dialog if there is one, and waits for the new state. */
export const act = async (page: Page, action: string, input: Input = {}): Promise<void> => {
  const button = page.locator(`#action-${action}`)
  await button.waitFor()
  const answered = page.waitForResponse(
    (response) => response.url().includes('/actions/') && response.request().method() === 'POST',
  )
  await button.click()
  const dialog = page.locator('dialog[open]')
  const hasDialog = await dialog.waitFor({ timeout: 1500 }).then(
    () => true,
    () => false,
  )
  if (hasDialog) await answerDialog(page, input)
  const response = await answered
  if (!response.ok()) throw new Error(`${action}: ${response.status()} ${await response.text()}`)
  await page.waitForLoadState('networkidle')
}

const answerDialog = async (page: Page, input: Input): Promise<void> => {
  const dialog = page.locator('dialog[open]')
  for (const [name, value] of Object.entries(input)) {
    const control = dialog.locator(`[name="${name}"]`)
    const isSelect = (await control.evaluate((element) => element.tagName)) === 'SELECT'
    if (isSelect) await control.selectOption(value ?? '')
    else await control.fill(value ?? '')
  }
  await dialog.locator('button[type=submit]').click()
}

/** The word of the status as the page shows it. */
export const waitForStatus = (page: Page, word: string): Promise<void> =>
  page.locator('.tp-badge', { hasText: word }).first().waitFor()
