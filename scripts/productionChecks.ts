import { env } from '@/env'
import { hasDemoAccounts } from './databaseState'
import { assertReachable } from './provision'
import { StartProblem } from './startProblem'

/**
 * What web and worker make sure of before they serve: the environment is right, the database
 * answers, and production holds none of the accounts whose password is in the documentation.
 *
 * @throws EnvError or StartProblem
 */
export const assertFitToServe = async (): Promise<void> => {
  await assertReachable(env.databaseUrl)
  if (env.mode !== 'production' || !(await hasDemoAccounts(env.databaseUrl))) return
  throw new StartProblem(
    'Basis data ini berisi akun demo (…@demo.test) yang sandinya diketahui umum. Pakai basis data baru, atau jalankan dengan TEROPONG_MODE=demo di komputer Anda sendiri.',
    'This database holds demo accounts; production refuses it.',
  )
}
