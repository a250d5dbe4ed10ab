// `npm test`: every check, from a fresh clone. `.env` is left alone: tests bring their own.
import process from 'node:process'
import { continueOnPinnedNode } from './bootstrap.mjs'

continueOnPinnedNode({
  entry: 'scripts/testAll.ts',
  args: process.argv.slice(2),
  loadDotEnv: false,
})
