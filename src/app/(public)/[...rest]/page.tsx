import { connection } from 'next/server'
import { notFound } from 'next/navigation'

/** Every address that is nobody else's; made on request, because a stored page has no nonce. */
const Page = async () => {
  await connection()
  notFound()
}

export default Page
