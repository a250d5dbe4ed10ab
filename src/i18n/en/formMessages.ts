import type { formMessages as source } from '@/i18n/id/formMessages'

export const formMessages = {
  'tab.plan': 'Plan',
  'tab.team': 'Team and person-days',
  'tab.execution': 'Execution and files',
  'tab.report': 'Content',
  'tab.approval': 'Approvals and recipients',
  'tab.finding': 'Finding',
  'tab.auditee': 'Response of the office',
  'tab.repeat': 'Repeat finding',
  'tab.identity': 'Identity',
  'tab.planning': 'Planning',
  'tab.followUp': 'Follow-up and files',
  'tab.security': 'Security',

  'tab.paper': 'Test',
  'tab.result': 'Result',
  'tab.review': 'Review and files',
  'tab.figures': 'Figures',
  'tab.assessment': 'Result and improvements',
  'tab.proposals': 'Proposals',

  'view.title': 'Views of the list',
  'view.all': 'All',
  'view.planOfUnit': 'My unit, plan {year} in force',
  'view.planInForce': 'Plan {year} in force',
  'view.activitiesOpen': 'Not completed',
  'view.thisYear': 'Year {year}',
  'view.myLogs': 'My entries',
  'view.papersOpen': 'Not yet approved',
  'view.myPapers': 'My working papers',
  'view.reportsOpen': 'Not closed',
  'view.notReceived': 'Not yet received',
  'view.recommendationsOpen': 'Not done',
  'view.followUpsOpen': 'Under way',
  'view.unread': 'Unread',
  'view.signIns': 'Signing in and out',
  'view.denied': 'Refused',
  'view.downloads': 'Downloads',

  'realisation.title': 'Progress from the activity log',
  'realisation.progress': 'Progress',
  'realisation.days': 'Person-days',
  'realisation.daysOf': '{realised} of {planned} planned person-days',
  'realisation.missing': 'Weeks without an entry:',
  'realisation.more': 'and {count} earlier weeks.',
  'realisation.noneMissing': 'Every week that is over has an entry.',
  'personDays.total': 'Total person-days',

  'reviews.none': 'Not reviewed yet.',
  'figures.title': 'Figures of {period}',
  'figures.saveFirst': 'Save the evaluation first. The figures of its period then appear here.',
  'figures.current':
    'Figures as of today; they still follow the work. They are frozen when you submit.',
  'figures.frozen': 'Figures frozen when the evaluation was submitted, {at}.',
  'figures.figure': 'Figure',
  'figures.total': 'All units',
  'proposal.note': 'Proposed by {evaluation}: {reason}',
  'action.confirmProposals':
    'The proposals of last year’s evaluations become planned rows. Complete offices, dates and team before the plan is submitted. Each proposal can be taken over only once.',
  'action.confirmReview':
    'Once the technical controller approves, the working paper can no longer be changed. Your note, if there is one, is kept in the review history.',
  'action.confirmEvaluation':
    'Once approved, the evaluation can no longer be changed. Every irban can read it, and its proposals may be taken into the plan of the next year.',
  'action.confirmFigures':
    'The figures of the period are frozen as they stand now. Once submitted, nothing can be changed.',

  'cell.more': 'and {count} more',
  'file.wait': 'Wait, the file is being uploaded …',
  'file.chooseOne': 'Choose a file',

  'help.paperTitle': 'One sentence that says what is tested.',
  'help.paperOpd': 'One of the offices that this activity concerns.',
  'help.paperObjective': 'What this test is to make sure of.',
  'help.procedure': 'What was examined, how large the sample was, and how.',
  'help.paperComment': 'What the official in charge said, with the position held.',
  'help.conclusion': 'Whether it should become a finding of the report, and why.',
  'help.assessment': 'What was achieved, what was not, and why. Name units and figures.',
  'help.improvements': 'What has to get better, by which unit, and when.',
  'help.proposals':
    'Once the evaluation is approved, the planners of the next year can put these into the draft.',
  'help.proposalOpds': 'May stay empty. The planners complete it.',

  'help.objective': 'What this oversight is meant to make sure of.',
  'help.scope': 'Programme, budget year and what is examined.',
  'help.budget': 'Estimated cost of the whole activity. Leave empty if there is none.',
  'help.executionNotes':
    'What the unit should know beyond the plan, such as a changed schedule. Daily work goes into the activity log.',
  'help.findingTitle': 'One sentence that names the problem, not only the subject.',
  'help.auditeeComment': 'What the office said when the finding was discussed, before submission.',
  'help.isRepeat': 'Tick if the same was found at this office before.',
  'help.reportActivity': 'Title and sections are filled in from this activity when you save.',
  'help.recommendationOpd':
    'One recommendation for one office. Save it, then press Copy to other OPDs for the others.',
  'help.personInCharge': 'The position in the office that will do it.',
  'help.archiveCode': 'Code at the start of letter and report numbers, for example 700.',
  'help.clockSource':
    'Leave empty for the general time limit. Choose an origin for one of its own.',
  'help.planPattern': 'Marks: {seq:3} sequence of three digits, {year} year, {month} month.',
  'help.reportPattern':
    'Marks: {seq:3} sequence of three digits, {unit} code of the unit, {archive} archive code, {monthRoman} month, {year} year.',
  'help.limits.signInFailures':
    'How many sign-ins, or tries of a link for a new password, may fail from one network within 15 minutes before further ones are refused.',
  'help.limits.passwordResets':
    'How often a new password may be asked for from one network within an hour.',
  'help.limits.requests': 'How many requests of one person are served within a minute.',
  'help.limits.uploads': 'How many files one person may upload within an hour.',
  'help.capacityDays': 'Effective working days of one person. Used for the capacity of the plan.',
  'help.capacityWarningPercent': 'The plan marks units and people whose load is above this.',
  'help.statusFollows':
    'When a verdict on a follow-up changes the status of the recommendation: once the Irban confirms, or at verification.',
  'help.fileMegabytesMax': 'For files from audited offices and staff. At most 50 MB.',
  'help.complaintAlternate': 'Handles complaints about the inspectorate itself.',
} satisfies Record<keyof typeof source, string>
