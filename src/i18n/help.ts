import { type MessageKey, say } from './label'

type HelpName<Key extends string> = Key extends `help.${infer Name}` ? Name : never

/** The sentence under a field where a newcomer would hesitate, in both languages. */
export const help = (name: HelpName<MessageKey>): { id: string; en: string } => ({
  id: say(`help.${name}`, 'id'),
  en: say(`help.${name}`, 'en'),
})
