/** A place of the code without which an attack would succeed: the text, and what stands there without it. */
export type Guard = { file: string; take: string; put: string }

/** One attack of `docs/attacks.md`. */
export type Attack = {
  no: number
  attack: string
  /** What the platform answers. */
  answer: string
  /** Named tests that hold it: file below `tests/int/` (or a path), and the beginning of the name. */
  tests: readonly (readonly [file: string, name: string])[]
  /** Taken out together, the first test fails; none where Payload itself refuses and we only watch. */
  guards: readonly Guard[]
}

/** Where a test file lies. */
export const pathOf = (file: string): string =>
  file.includes('/') ? file : `tests/int/${file}.int.test.ts`
