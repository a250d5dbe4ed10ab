/** Risk levels of an audit area, lowest first (BPKP Perdep PPKD 08/2020). */
export const RISK_LEVELS = ['very-low', 'low', 'medium', 'high', 'very-high'] as const
export type RiskLevel = (typeof RISK_LEVELS)[number]
