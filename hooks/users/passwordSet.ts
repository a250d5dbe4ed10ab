import type { PayloadRequest } from 'payload'

type Asking = Pick<PayloadRequest, 'context'>

/** On a request that sets a password: the record itself never says so. */
const PASSWORD_SET = 'passwordSet'

export const notePasswordSet = ({ context }: Asking): void => {
  context[PASSWORD_SET] = true
}

export const isPasswordSet = ({ context }: Asking): boolean => context[PASSWORD_SET] === true
