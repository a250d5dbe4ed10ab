import { PublicShell } from '@/portal/components/Shell'
import { readReader } from '@/portal/session'

/** An address that is not there, or a record that is not for this reader: the same words for both. */
const NotFound = async () => {
  const reader = await readReader()
  const { missing } = reader.words
  return (
    <PublicShell reader={reader}>
      <title>{missing.tab}</title>
      <h1>{missing.title}</h1>
      <p>{missing.text}</p>
      <p className="pager">
        {reader.actor && <a href="/opd">{missing.toTasks}</a>}
        <a href="/">{missing.toHome}</a>
      </p>
    </PublicShell>
  )
}

export default NotFound
