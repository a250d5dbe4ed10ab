import type { imports as source } from '@/i18n/id/violationsImport'

/** What is wrong with an imported spreadsheet; row and column are shown beside the sentence. */
export const imports = {
  'import.encoding':
    'Line {line} has letters that cannot be read. Save the file as "CSV UTF-8", then upload it again.',
  'import.notCsv': 'This file is not CSV. In Excel choose Save As, then "CSV UTF-8".',
  'import.malformed':
    'The quotation marks in line {line} do not match. Correct that line, then upload it again.',
  'import.empty': 'This file has no activities. Fill in rows below the column headings.',
  'import.tooMany':
    'This file has more than {max} cells. Delete empty columns and rows, then try again.',
  'import.tooManyColumns':
    'The heading of this table has more than {max} columns. Delete columns you do not need, then try again.',
  'import.tooManyRows':
    'This file has more than {max} rows. Split it into several files, then import them one by one.',
  'import.planFull':
    'This plan has {stored} activities already and holds {max}. Take rows out of this file.',
  'import.moreProblems':
    'There are {count} more from this row on. Correct the ones above, then check the file again.',
  'import.missingColumn': 'These columns are missing: {columns}. Add their headings.',
  'import.duplicateColumn': 'The column "{column}" is there more than once. Keep one.',
  'import.extraCells':
    'Cells outside the columns with a heading: {count}. Clear them or add a heading.',
  'import.required': 'This cell is empty. Fill it in.',
  'import.tooLong': 'This is too long. At most {max} characters.',
  'import.unknownOpd':
    'The office "{value}" is not known. Write its name or code as in the list of offices.',
  'import.unknownType':
    'The oversight type "{value}" is not known. Write it as in the list of oversight types.',
  'import.unknownUnit':
    'The unit "{value}" is not known. Write its name or code as in the list of units.',
  'import.unitUnclear':
    'This row names no unit, and its OPDs are not overseen by one and the same unit. Add the column Unit/Irban and fill in the unit.',
  'import.unknownUser': 'Nobody named "{value}" is known. Write the name as in the list of users.',
  'import.ambiguousName': '"{value}" fits more than one. Write the full name or the code.',
  'import.teamRole': 'The team role in "{value}" is not known. Write it like "KT: name; AT: name".',
  'import.teamTwice': 'The same person is named twice in "{value}". One person, one role.',
  'import.badDate':
    'The date "{value}" is not understood. Write it like 02/03/2027 or 2 March 2027.',
  'import.dateOutsideYear':
    'The date {value} is outside the plan year {year}. Check the date or choose the right year.',
  'import.endBeforeStart': 'The end, {endsOn}, is before the start, {startsOn}. Correct the dates.',
  'import.reportBeforeStart':
    'The report is due {reportDueOn}, before the start, {startsOn}. Correct the dates.',
  'import.badNumber': '"{value}" is not a number that is understood. Write digits only.',
  'import.negative': '"{value}" is below zero. Write 0 or more.',
  'import.badMoney': '"{value}" is not whole rupiah. Write it like 1.250.000.',
  'import.badRisk': 'The risk level "{value}" is not known. Write one from very low to very high.',
  'import.duplicateRow': 'This row is the same as row {other}. Delete one of them.',
  'import.monthOnly': 'Only a month is given ("{value}"). Taken as {date}.',
  'import.totalDiffers':
    'The total of days says {stated}, but the roles add up to {computed}. The sum of the roles is used.',
  'import.rowExists':
    'The activity "{title}" with the same OPDs and dates is in this plan already. Delete this row from the file.',
  'import.foreignUnit':
    'This activity belongs to another unit. You can import activities of your own unit only. Ask the secretariat, or delete this row.',
  'import.planSubmitted':
    'The plan of {year} is being reviewed by the head. Ask for its return first, then import again.',
  'import.planLocked':
    'The plan of {year} is locked. Open a revision of it first, then import again; the rows go into the revision.',
  'import.planClosed': 'The plan of {year} is closed. Choose another year.',
} satisfies Record<keyof typeof source, string>
