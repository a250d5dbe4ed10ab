import type { RuleCode } from '@/domain/ruleCodes'

import { actingViolations as actingEn } from './en/actingWords'
import { general as generalEn } from './en/violationsGeneral'
import { imports as importsEn } from './en/violationsImport'
import { work as workEn } from './en/violationsWork'
import { actingViolations as acting } from './id/actingWords'
import { general } from './id/violationsGeneral'
import { imports } from './id/violationsImport'
import { work } from './id/violationsWork'

/**
 * One sentence per broken rule and language: what is wrong, where, and what to do next. A new rule
 * code without its sentences does not compile.
 */
export const violations = {
  id: { ...general, ...work, ...imports, ...acting },
  en: { ...generalEn, ...workEn, ...importsEn, ...actingEn },
} satisfies Record<'id' | 'en', Record<RuleCode, string>>
