const ELLIPSIS = '…'

/**
 * The beginning of a text, on one line, cut between words where that keeps most of it.
 *
 * @param text any text; line breaks and runs of spaces become one space
 * @param max greatest length in characters, the ellipsis counted
 */
export const shorten = (text: string, max: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  const characters = [...line]
  if (characters.length <= max) return line
  const cut = characters.slice(0, max - 1).join('')
  const lastSpace = cut.lastIndexOf(' ')
  const kept = lastSpace > cut.length / 2 ? cut.slice(0, lastSpace) : cut
  return `${kept.replace(/[\s,.;:·-]+$/u, '')}${ELLIPSIS}`
}
