/** A log entry covers one day, or the ISO week in which its date lies. */
export const LOG_PERIODS = ['day', 'week'] as const
