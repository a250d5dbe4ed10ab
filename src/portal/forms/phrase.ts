/** Replaces `{name}` by the fact of that name. The one of the server would bring all dictionaries along. */
export const fill = (sentence: string, facts: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts[name] ?? whole))

/** A share of a hundred in the reader's words: `84 %`. */
export const percentText = (percent: number): string => `${percent} %`
