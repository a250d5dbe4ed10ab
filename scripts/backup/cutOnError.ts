import type pg from 'pg'

/**
 * Cuts the connection when the work fails. A COPY that stopped half way would otherwise be waited for
 * in vain: the server waits until somebody reads or sends the rest.
 */
export const cutOnError = async <T>(client: pg.Client, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const { connection } = client as unknown as { connection: { stream: { destroy: () => void } } }
    connection.stream.destroy()
    throw error
  }
}
