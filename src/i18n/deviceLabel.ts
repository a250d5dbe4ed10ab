import { say } from './label'

/** What is kept of the device of a session; null where the browser did not say. */
export type Device = { browser: string | null; system: string | null }

/** *Chrome di Android*, *Peramban yang tidak dikenal di Windows*. */
export const deviceLabel = ({ browser, system }: Device, language: string | undefined): string => {
  const name = browser ?? say('device.unknown', language)
  return system ? say('device.on', language, { browser: name, system }) : name
}
