const PREFIX = 'teropong:draft:'

/** Unsent text belongs to one person, one record and one kind of form. */
export const draftKey = (owner: { user: string; recommendation: string; kind: string }): string =>
  `${PREFIX}${owner.user}:${owner.recommendation}:${owner.kind}`

/** Storage may be full or switched off; then a dropped line costs the text, but nothing breaks. */
const tried = <Result>(act: () => Result): Result | null => {
  try {
    return act()
  } catch {
    return null
  }
}

/** What was typed on this device and not yet stored on the server. */
export const readDraft = <Values>(key: string): Values | null => {
  const text = tried(() => localStorage.getItem(key))
  return text ? tried(() => JSON.parse(text) as Values) : null
}

export const writeDraft = (key: string, values: unknown): void => {
  tried(() => localStorage.setItem(key, JSON.stringify(values)))
}

export const forgetDraft = (key: string): void => {
  tried(() => localStorage.removeItem(key))
}

/** At sign-out nothing typed stays on the device. */
export const forgetAllDrafts = (): void => {
  tried(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) forgetDraft(key)
  })
}
