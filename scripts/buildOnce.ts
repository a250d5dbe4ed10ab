// `npm run build`: for an image or a server; `npm start` builds by itself when sources changed.
import { build } from './build'
import { giveUp } from './startProblem'

await build().catch(giveUp)
