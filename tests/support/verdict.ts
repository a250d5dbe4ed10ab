/** What an auditor says of the usual follow-up: done, all of its million paid. */
export const verdict = (change: object = {}) => ({
  verdict: 'done',
  verifiedAmount: 1_000_000,
  note: 'Sesuai',
  ...change,
})
