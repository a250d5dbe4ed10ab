type Asked = { args?: unknown; operation: string; overrideAccess?: boolean }

/**
 * What is read is what is stored. Payload takes a record from the address, `?data=`, in place of its own
 * and answers 200 with it: also for one that is not there, or that is none of the reader's (measured).
 */
export const readStored = ({ args, operation, overrideAccess }: Asked): void => {
  if (operation === 'read' && !overrideAccess) delete (args as { data?: unknown }).data
}
