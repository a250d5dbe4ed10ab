// A process of its own that serves the database of its environment, signs in as `argv[2]` and prints
// the status of reading one's own account and of downloading the file `argv[3]`.
import { signIn } from './api'
import { startTestServer } from './server'

const [, , email = '', file = ''] = process.argv
const server = await startTestServer()
const client = await signIn(server, email)
const me = await client.get('/users/me')
const download = await client.get(`/files/${file}`)
console.log(JSON.stringify({ email: me.json.user?.email, download: download.status }))
process.exit(0)
