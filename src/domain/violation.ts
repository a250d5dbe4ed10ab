/** What kind of answer a violation is; the HTTP layer maps it to a status (docs/decisions/0006-error-answers.md). */
export type ViolationKind =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'invalid'
  | 'tooLarge'
  | 'tooMany'
  | 'busy'
  | 'full'
  | 'failed'

/**
 * Every rule that can be broken, by the code the caller sees. The part before the dot names the
 * feature that owns the rule; `src/i18n/violations.ts` has one sentence per code and language.
 */
export const RULE_CODES = {
  'workflow.notEditable': 'conflict',
  'workflow.illegalAction': 'conflict',
  'workflow.lostRace': 'conflict',
  'workflow.statusNotWritable': 'conflict',
  'workflow.noteRequired': 'invalid',
  'workflow.fieldRequired': 'invalid',
  'workflow.fieldNotEditable': 'conflict',
  'workflow.notDeletable': 'conflict',
  'workflow.unknownAction': 'missing',
  'access.signInRequired': 'unauthenticated',
  'access.signInFailed': 'unauthenticated',
  'access.forbidden': 'forbidden',
  'session.confirmRequired': 'forbidden',
  'access.notFound': 'missing',
  'access.bulkForbidden': 'forbidden',
  'query.pathNotAllowed': 'malformed',
  'query.tooManyClauses': 'malformed',
  'query.malformed': 'malformed',
  'field.required': 'invalid',
  'field.invalid': 'invalid',
  'field.inUse': 'conflict',
  'field.serverOnly': 'invalid',
  'date.invalid': 'invalid',
  'date.invalidInstant': 'invalid',
  'calendar.amountOutOfRange': 'invalid',
  'calendar.badUnit': 'invalid',
  'calendar.badOfficeHours': 'invalid',
  'calendar.neverOpen': 'invalid',
  'money.outOfRange': 'invalid',
  'numbering.badToken': 'invalid',
  'numbering.oneSequence': 'invalid',
  'numbering.yearMissing': 'invalid',
  'numbering.unitMissing': 'invalid',
  'numbering.ambiguous': 'invalid',
  'numbering.valueMissing': 'invalid',
  'recommendations.moneyRemaining': 'invalid',
  'activities.ptMissing': 'invalid',
  'activities.ptSeveral': 'invalid',
  'activities.ptIsIrban': 'invalid',
  'activities.ktMissing': 'invalid',
  'activities.ktSeveral': 'invalid',
  'activities.roleWithoutUser': 'invalid',
  'activities.memberInactive': 'invalid',
  'activities.personTwice': 'invalid',
  'import.encoding': 'invalid',
  'import.notCsv': 'invalid',
  'import.malformed': 'invalid',
  'import.empty': 'invalid',
  'import.missingColumn': 'invalid',
  'import.duplicateColumn': 'invalid',
  'import.extraCells': 'invalid',
  'import.required': 'invalid',
  'import.tooLong': 'invalid',
  'import.unknownOpd': 'invalid',
  'import.unknownType': 'invalid',
  'import.unknownUnit': 'invalid',
  'import.unitUnclear': 'invalid',
  'import.unknownUser': 'invalid',
  'import.ambiguousName': 'invalid',
  'import.teamRole': 'invalid',
  'import.teamTwice': 'invalid',
  'import.badDate': 'invalid',
  'import.dateOutsideYear': 'invalid',
  'import.endBeforeStart': 'invalid',
  'import.reportBeforeStart': 'invalid',
  'import.badNumber': 'invalid',
  'import.negative': 'invalid',
  'import.badMoney': 'invalid',
  'import.badRisk': 'invalid',
  'import.duplicateRow': 'invalid',
  'import.totalDiffers': 'invalid',
  'import.monthOnly': 'invalid',
  'import.rowExists': 'invalid',
  'import.foreignUnit': 'invalid',
  'import.planSubmitted': 'conflict',
  'import.planLocked': 'conflict',
  'import.planClosed': 'conflict',
  'evidence.type': 'invalid',
  'evidence.heic': 'invalid',
  'evidence.empty': 'invalid',
  'evidence.tooLarge': 'tooLarge',
  'evidence.content': 'invalid',
  'evidence.infected': 'invalid',
  'evidence.notScanned': 'busy',
  'evidence.busy': 'busy',
  'evidence.bytesMissing': 'failed',
  'evidence.range': 'invalid',
  'plans.empty': 'invalid',
  'plans.justificationRequired': 'invalid',
  'plans.rowActivityEnded': 'invalid',
  'plans.droppedActivityBegun': 'invalid',
  'plans.revisionOpen': 'conflict',
  'plans.yearNotOver': 'invalid',
  'plans.closeWithOpenRevision': 'invalid',
  'plans.yearTaken': 'conflict',
  'plans.noProposals': 'invalid',
  'plans.rowWithoutOpd': 'invalid',
  'planItems.activityEnded': 'conflict',
  'activities.planNotLocked': 'invalid',
  'activities.reportMissing': 'invalid',
  'activities.reportsNotOut': 'invalid',
  'activities.reportUnderWay': 'invalid',
  'activities.sourceIsPlan': 'invalid',
  'activities.plannedValues': 'conflict',
  'activities.endsBeforeStart': 'invalid',
  'activities.reportDueBeforeStart': 'invalid',
  'activityLogs.future': 'invalid',
  'workingPapers.activityEnded': 'conflict',
  'workingPapers.alreadyApproved': 'conflict',
  'workingPapers.foreignOpd': 'invalid',
  'workingPapers.periodReversed': 'invalid',
  'reports.sameApprover': 'forbidden',
  'reports.approvedBy': 'conflict',
  'reports.writerActs': 'forbidden',
  'evaluations.ownPaper': 'forbidden',
  'reports.recommendationsOpen': 'invalid',
  'receipts.dateRequired': 'invalid',
  'receipts.beforeDistribution': 'invalid',
  'receipts.future': 'invalid',
  'recommendations.writerActs': 'forbidden',
  'recommendations.decidedInFuture': 'invalid',
  'recommendations.amountTooHigh': 'invalid',
  'recommendations.sameOpd': 'invalid',
  'recommendations.opdInactive': 'invalid',
  'recommendations.evidenceForeign': 'invalid',
  'recommendations.noMoneyRemaining': 'invalid',
  'followUps.oneOpen': 'conflict',
  'followUps.itemAccepted': 'conflict',
  'followUps.itemsRequired': 'invalid',
  'followUps.itemIncomplete': 'invalid',
  'followUps.depositIncomplete': 'invalid',
  'followUps.depositInFuture': 'invalid',
  'followUps.agreementRequired': 'invalid',
  'followUps.reasonRequired': 'invalid',
  'followUps.planRequired': 'invalid',
  'followUps.verdictRequired': 'invalid',
  'followUps.noVerdictForResponse': 'invalid',
  'followUps.reviewRequired': 'invalid',
  'followUps.reviewNoteRequired': 'invalid',
  'followUps.nothingReturned': 'invalid',
  'followUps.unknownItem': 'invalid',
  'followUps.verifierConfirms': 'forbidden',
  'evaluations.periodTaken': 'conflict',
  'evaluations.periodAhead': 'invalid',
  'evidence.parentRequired': 'invalid',
  'evidence.fileRequired': 'invalid',
  'jobs.notFailed': 'conflict',
  'users.passwordShort': 'invalid',
  'users.passwordLong': 'invalid',
  'users.passwordCommon': 'invalid',
  'users.currentPasswordWrong': 'invalid',
  'users.lastAdmin': 'conflict',
  'users.ownAccount': 'forbidden',
  'users.unitRequired': 'invalid',
  'users.opdRequired': 'invalid',
  'acting.ownAccount': 'forbidden',
  'acting.endsBeforeStart': 'invalid',
  'acting.tooLong': 'invalid',
  'acting.unitRequired': 'invalid',
  'acting.unitNotIrban': 'invalid',
  'acting.staffOnly': 'invalid',
  'acting.holdsOffice': 'invalid',
  'acting.forOneself': 'invalid',
  'acting.formerNotStaff': 'invalid',
  'acting.absentRequired': 'invalid',
  'acting.absentNotHolder': 'invalid',
  'acting.overlaps': 'conflict',
  'request.tooLarge': 'tooLarge',
  'request.malformed': 'malformed',
  'request.tooMany': 'tooMany',
  'request.busy': 'busy',
  'request.failed': 'failed',
  'service.unavailable': 'busy',
  'service.unsure': 'busy',
  'service.full': 'full',
} as const satisfies Record<string, ViolationKind>

export type RuleCode = keyof typeof RULE_CODES

/** Values that fill the placeholders of the sentence, e.g. `{ other: 'PKPT-12' }`. */
export type ViolationFacts = Record<string, string | number>

/**
 * A broken rule. Thrown by domain code and hooks, turned into one HTTP answer by
 * `hooks/translateViolations.ts`; nobody else builds error responses.
 */
export class RuleViolation extends Error {
  constructor(
    readonly code: RuleCode,
    readonly facts: ViolationFacts = {},
    readonly path?: string,
  ) {
    super(code)
    this.name = 'RuleViolation'
  }

  get kind(): ViolationKind {
    return RULE_CODES[this.code]
  }
}

/** Several broken rules found at once, so that the person sees all of them, not one at a time. */
export class RuleViolations extends Error {
  constructor(readonly violations: readonly [RuleViolation, ...RuleViolation[]]) {
    super(violations.map((violation) => violation.code).join(', '))
    this.name = 'RuleViolations'
  }
}

/** Throws what was found: nothing for none, the violation itself for one, all of them for several. */
export const throwViolations = (found: readonly RuleViolation[]): void => {
  const [first, ...rest] = found
  if (!first) return
  throw rest.length === 0 ? first : new RuleViolations([first, ...rest])
}
