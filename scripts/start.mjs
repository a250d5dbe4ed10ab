// `npm start` and `npm run dev`: everything from a fresh clone to a running platform.
import process from 'node:process'
import { continueOnPinnedNode } from './bootstrap.mjs'

continueOnPinnedNode({ entry: 'scripts/start.ts', args: process.argv.slice(2) })
