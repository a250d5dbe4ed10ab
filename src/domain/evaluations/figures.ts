/** Figures of a period, frozen when its evaluation is submitted. Days are person-days, money rupiah. */
export const FIGURES = [
  'activitiesPlanned',
  'activitiesCompleted',
  'activitiesCancelled',
  'activitiesOutside',
  'reportsOut',
  'reportsOnTime',
  'daysPlanned',
  'daysRealised',
  'recommendationsOpen',
  'recommendationsPartial',
  'recommendationsDone',
  'recommendationsNotActionable',
  'amountRecommended',
  'amountFollowedUp',
] as const

export type Figure = (typeof FIGURES)[number]
export type Figures = Record<Figure, number>
export type UnitFigures = { unit: string; name: string; figures: Figures }

/** What an evaluation keeps: first and last day of its period, each unit's figures and their sum. */
export type FrozenFigures = { from: string; to: string; units: UnitFigures[]; total: Figures }

/** The figures of all units together. */
export const totalOf = (units: readonly UnitFigures[]): Figures =>
  Object.fromEntries(
    FIGURES.map((figure) => [figure, units.reduce((sum, { figures }) => sum + figures[figure], 0)]),
  ) as Figures
