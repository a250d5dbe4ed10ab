/** Groups of people whom an action may concern; `hooks/queueNotices.ts` finds who they are. */
export type Recipients =
  | 'inspektur'
  | 'sekretariat'
  | 'everyIrban'
  | 'unitIrban'
  | 'team'
  | 'teamPt'
  | 'teamKt'
  | 'teamAuditors'
  /** Who was in the team before it changed. */
  | 'formerTeam'
  | 'opd'
  /** Whose it was before the action. */
  | 'formerOpd'
  | 'receivers'
  | 'reviewers'
  | 'author'
  | 'qualityControl'
  /** Whoever is the head, also with an account that was switched off for a moment. */
  | 'head'
  /** The person whose account it is. */
  | 'person'

/**
 * Who is told of which action: those who must act next, and those whose work it answers. The key
 * is `<collection>.<action>`, with `@<new state>` where the state decides.
 */
export const NOTICES: Partial<Record<string, readonly Recipients[]>> = {
  'plans.submit': ['inspektur'],
  'plans.return': ['everyIrban', 'sekretariat'],
  'plans.lock': ['everyIrban', 'sekretariat'],
  'plans.revise': ['everyIrban', 'sekretariat'],
  'plans.close': ['everyIrban', 'sekretariat'],
  'activities.assign': ['team'],
  'activities.start': ['unitIrban'],
  'activities.begin-report': ['unitIrban', 'teamPt'],
  'activities.complete': ['team'],
  'activities.cancel': ['team', 'unitIrban'],
  'activities.moved': ['unitIrban'],
  'activities.team-changed': ['team', 'formerTeam', 'unitIrban'],
  'working-papers.submit': ['reviewers'],
  'working-papers.approve@pt-review': ['reviewers'],
  'working-papers.approve@approved': ['author'],
  'working-papers.return': ['author'],
  'reports.submit': ['teamPt'],
  'reports.approve@irban-review': ['unitIrban'],
  'reports.approve@inspektur-review': ['inspektur'],
  'reports.approve@approved': ['sekretariat', 'teamKt'],
  'reports.return': ['teamKt'],
  'reports.distribute': ['receivers', 'team'],
  'reports.close': ['unitIrban', 'team'],
  'report-receipts.receive': ['team'],
  'recommendations.decide-remainder': ['opd', 'teamAuditors', 'unitIrban'],
  'recommendations.reassign': ['opd', 'teamAuditors', 'unitIrban'],
  'recommendations.taken-away': ['formerOpd'],
  'recommendations.close-not-actionable': ['opd', 'teamAuditors', 'unitIrban'],
  'recommendations.reopen': ['opd', 'teamAuditors', 'unitIrban'],
  'follow-ups.submit': ['teamAuditors'],
  'follow-ups.return@returned': ['opd'],
  'follow-ups.return@submitted': ['teamAuditors'],
  'follow-ups.verify': ['unitIrban'],
  'follow-ups.confirm': ['opd', 'teamAuditors'],
  'follow-ups.reject-deposit': ['opd', 'teamAuditors', 'unitIrban'],
  'organisation.verdict-step': ['head', 'everyIrban', 'sekretariat'],
  'evaluations.submit': ['inspektur'],
  'evaluations.approve': ['qualityControl', 'everyIrban', 'sekretariat'],
  'evaluations.return': ['qualityControl'],
  // Whoever gives somebody a weighty role or an office, or takes it away, is seen doing it by the head.
  'users.roles-granted': ['head', 'person'],
  'users.roles-granted@head': ['head', 'person', 'everyIrban', 'sekretariat'],
  'users.roles-taken': ['head', 'person'],
  'users.roles-taken@head': ['head', 'person', 'everyIrban', 'sekretariat'],
  // Another address or password, by somebody else: so an account is taken over, the head's own too.
  'users.sign-in-changed': ['person'],
  'users.sign-in-changed@weighty': ['head', 'person'],
  'users.sign-in-changed@head': ['head', 'person', 'everyIrban', 'sekretariat'],
  // Under another name, or in another unit or OPD, an account decides on other records.
  'users.place-changed': ['head', 'person'],
  'users.place-changed@head': ['head', 'person', 'everyIrban', 'sekretariat'],
  'users.acting-granted': ['head', 'person'],
  'users.acting-granted@head': ['head', 'person', 'everyIrban', 'sekretariat'],
  'users.acting-changed': ['head', 'person'],
  'users.acting-changed@head': ['head', 'person', 'everyIrban', 'sekretariat'],
  'users.acting-ended': ['head', 'person'],
  'users.acting-ended@head': ['head', 'person', 'everyIrban', 'sekretariat'],
}
