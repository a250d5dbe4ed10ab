import type { work as source } from '@/i18n/id/violationsWork'

/** Broken rules of the oversight chain, from the plan to the follow-up and its evidence. */
export const work = {
  'plans.empty': 'This plan has no activities yet. Add planned activities before you submit it.',
  'plans.justificationRequired':
    'Schedule clashes: {count}. Move the activities, or give the reason for the clashes.',
  'plans.rowActivityEnded':
    'The row "{title}" was changed, but its activity is completed or cancelled. Return this plan for correction.',
  'plans.rowReportApproved':
    'The row "{title}" moves the day its report was due (RPL), but the report is approved. Return this plan for correction.',
  'plans.droppedActivityBegun':
    'The row "{title}" was removed, but its activity has begun. Return this plan, delete it, then open a new revision.',
  'plans.revisionOpen':
    'A revision of this plan is already open. Continue or delete that revision first.',
  'plans.yearNotOver':
    'The year {year} is not over. The plan can be closed after 31 December {year}.',
  'plans.closeWithOpenRevision':
    'A revision is still open. Lock or delete it before you close the plan.',
  'plans.yearTaken': 'There is already a plan for {year}. Open that one, or choose another year.',
  'plans.noProposals': 'There is no proposal of the evaluations of {year} for you to take over.',
  'plans.rowWithoutOpd':
    'The row "{title}" names no office yet ({count} rows). Complete it first, then submit.',
  'planItems.activityEnded':
    'The activity of this row is completed, so the row cannot be changed or deleted.',
  'activities.planNotLocked':
    'The plan of this activity is not locked, or is closed. Assign the team once the Inspektur has locked it.',
  'activities.reportMissing':
    'This activity was planned with a report, but there is none. Write the report first.',
  'activities.reportsNotOut':
    'Reports not distributed yet: {count}. Finish and distribute them first.',
  'activities.reportUnderWay':
    'This activity cannot be cancelled. Reports already submitted or issued: {count}.',
  'activities.sourceIsPlan':
    'Activities of the plan are made when it is locked. Choose another source, or add it to the plan.',
  'activities.plannedValues': 'This comes from the annual plan. To change it, open a revision.',
  'activities.reportApproved':
    'The report of this activity is approved, so the day by which it was due (RPL) can no longer be changed.',
  'activities.endsBeforeStart':
    'The planned end (RSP) is before the planned start (RMP). Correct one of them.',
  'activities.reportDueBeforeStart':
    'The report is due (RPL) before the planned start (RMP). Correct one of them.',
  'activities.ptMissing': 'The team has no technical controller (PT). Choose one person.',
  'activities.ptSeveral': 'The team has several technical controllers (PT). Keep one.',
  'activities.ptIsIrban':
    'The technical controller (PT) may not be the Irban of the unit, who approves after the PT. Choose someone else.',
  'activities.ktMissing': 'The team has no team leader (KT). Choose one person.',
  'activities.ktSeveral': 'The team has several team leaders (KT). Keep one.',
  'activities.roleWithoutUser':
    'There are person-days for {role}, but nobody in that role. Add a person or clear the days.',
  'activities.memberInactive':
    'The person named as {role} is no longer active. Choose an active user.',
  'activities.personTwice':
    'The person named as {role} already has another role. One person, one role in a team.',
  'activityLogs.future': 'The date of the log is in the future. Choose today or an earlier day.',
  'workingPapers.activityEnded':
    'The activity is completed or cancelled, so this paper can no longer be corrected.',
  'workingPapers.alreadyApproved':
    'You have approved this working paper already. Reload the page to see where it is now.',
  'workingPapers.foreignOpd': 'This activity does not concern that office. Choose another one.',
  'workingPapers.periodReversed': 'The period ends before it begins. Correct one of the two.',
  'reports.sameApprover':
    'You have approved this report at another level. Someone else must approve this one.',
  'reports.writerApproves':
    'You helped to write this report, so you do not approve it. Another technical controller, or an acting officer (Plh.), approves it.',
  'reports.approvedByYou':
    'You have approved this report already. It waits for the next level now.',
  'reports.approvedBy':
    'This report was approved by {name} and has moved on to the next level. Reload the page to see it.',
  'reports.recommendationsOpen':
    'Recommendations not settled: {count}. The report can be closed when none is left.',
  'receipts.dateRequired': 'The date of receipt is missing. Write the date on the receipt.',
  'receipts.beforeDistribution':
    'The date of receipt is before the report was distributed. Check the date.',
  'receipts.future': 'The date of receipt is in the future. Choose today or an earlier day.',
  'recommendations.moneyRemaining':
    '{remaining} is still to be deposited, so this cannot be done yet. Choose another verdict, or decide on the remainder (SKTJM).',
  'recommendations.opdRead':
    'The report was submitted with this OPD. Ask for its return, or reassign once it is distributed.',
  'recommendations.notReleased':
    'The report is not distributed yet. Decide once this recommendation has reached its office.',
  'recommendations.decidedInFuture':
    'The date of the decision is in the future. Choose today or an earlier day.',
  'recommendations.amountTooHigh':
    'This is more than what remains, which is {remaining}. Enter at most that.',
  'recommendations.sameOpd': 'That office already has this recommendation. Choose another one.',
  'recommendations.opdInactive':
    'That office is not active or does not exist. Choose an active one.',
  'recommendations.evidenceForeign':
    'The chosen file does not belong to this record. Upload it here, then choose it.',
  'recommendations.noMoneyRemaining': 'No money remains to be decided on.',
  'followUps.oneOpen':
    'There is an unfinished submission of this kind for the recommendation. Continue that one.',
  'followUps.itemAccepted':
    'An accepted item cannot be changed or removed. Change another one or add a new one.',
  'followUps.itemsRequired': 'There is no evidence yet. Add at least one item.',
  'followUps.itemIncomplete':
    'Item {number} is incomplete. Describe it and attach a file, or enter the amount deposited.',
  'followUps.depositIncomplete':
    'The deposit of item {number} is incomplete. Enter the slip number and the date.',
  'followUps.depositInFuture':
    'The deposit of item {number} is dated in the future. Check the date.',
  'followUps.agreementRequired': 'Choose whether you agree with this recommendation.',
  'followUps.reasonRequired': 'You disagree. Write why, so that it can be considered.',
  'followUps.planRequired':
    'If you agree, enter the action plan, the person in charge and the target date.',
  'followUps.verdictRequired': 'The verdict is missing. Choose done, partly done or open.',
  'followUps.noVerdictForResponse':
    'A response is verified without a verdict. Leave the verdict and the deposit empty.',
  'followUps.reviewRequired': 'Item {number} is not reviewed. Accept or return it.',
  'followUps.reviewNoteRequired':
    'Item {number} is returned without a note. Write what needs correcting.',
  'followUps.nothingReturned':
    'Every item is accepted, so there is nothing to correct. Give the verdict instead.',
  'followUps.unknownItem':
    'One of the items is no longer in this submission. Reload the page, then review again.',
  'followUps.ownWork': 'You helped to write or send this follow-up. Somebody else must judge it.',
  'followUps.reportClosed':
    'The report was closed because of this verdict. Ask the Inspektur to reopen the recommendation first.',
  'followUps.verdictOverruled':
    'This verdict was given before the recommendation was reopened. Return it to be verified again.',
  'followUps.noDeposit': 'No deposit was accepted with this follow-up.',
  'followUps.reopenFirst':
    'The recommendation is settled. Reopen it first, then reject the deposit.',
  'followUps.rejectedTooHigh':
    'This is more than the deposit accepted, which is {verified}. Enter at most that.',
  'followUps.restoresOwn':
    'You sent, verified or confirmed this deposit. Only somebody else can reject less of it or change the reason.',
  'followUps.verifierConfirms': 'You verified this submission. Someone else must confirm it.',
  'evaluations.periodTaken': '{title} is there already. Open that one, or choose another period.',
  'evaluations.periodAhead':
    'This period has not begun. Submit the evaluation once it is under way.',
  'evidence.parentRequired': 'A file belongs to a record. Upload it from the page of that record.',
  'evidence.fileRequired': 'There is no file. Choose one, then upload it.',
  'evidence.type': 'Files of this kind are not accepted. Use one of: {allowed}.',
  'evidence.heic':
    'This photo is HEIC, which is not accepted. Save it as JPG, then upload it again.',
  'evidence.empty': 'This file is empty. Check it, then upload it again.',
  'evidence.tooLarge':
    'The file has {sizeMb} MB; the most is {maxMb} MB. Choose another file or make it smaller.',
  'evidence.content': 'This file cannot be accepted: {reason}. {advice}, then upload it again.',
  'evidence.infected':
    'This file holds a virus and was not stored. Check your computer, then upload a clean copy.',
  'evidence.notScanned':
    'The virus scanner does not answer, so the file was not stored. Try again in some minutes; if it still fails, tell the administrator.',
  'evidence.busy':
    'Many files are being checked, so yours was not stored yet. Wait a moment, then try again.',
  'evidence.bytesMissing':
    'The content of this file is not in the storage. Tell the administrator: it must be restored from a backup.',
  'evidence.range':
    'The part of the file that was asked for is not there. Download it from the start.',
} satisfies Record<keyof typeof source, string>
