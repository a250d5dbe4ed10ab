/** A log entry covers one day, or the ISO week in which its date lies. */
export const LOG_PERIODS = ['day', 'week'] as const

/** Person-days that one entry may tell of: more than a week of the largest team. */
export const LOG_DAYS_MAX = 100
