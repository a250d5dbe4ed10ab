import type { DemoTeam } from './types'

/**
 * Standing teams. Nobody is in two of them but the inspektur and the irban, and no team has two
 * activities at a time: a plan made of the activities has no clash among pt, kt and at.
 */
export const teams = [
  {
    code: 'IRB1-A',
    unit: 'IRB1',
    pj: 'inspektur@demo.test',
    wpj: 'irban@demo.test',
    pt: 'pt@demo.test',
    kt: 'auditor@demo.test',
    at: ['anggota1@demo.test', 'anggota2@demo.test'],
  },
  {
    code: 'IRB2-A',
    unit: 'IRB2',
    pj: 'inspektur@demo.test',
    wpj: 'irban2@demo.test',
    pt: 'pt2@demo.test',
    kt: 'auditor2@demo.test',
    at: ['anggota3@demo.test', 'anggota4@demo.test'],
  },
  {
    code: 'IRB3-A',
    unit: 'IRB3',
    pj: 'inspektur@demo.test',
    wpj: 'irban3@demo.test',
    pt: 'pt3@demo.test',
    kt: 'auditor3@demo.test',
    at: ['anggota5@demo.test', 'anggota6@demo.test'],
  },
  {
    code: 'IRB4-A',
    unit: 'IRB4',
    pj: 'inspektur@demo.test',
    wpj: 'irban4@demo.test',
    pt: 'pt4@demo.test',
    kt: 'auditor4@demo.test',
    at: ['anggota7@demo.test', 'anggota8@demo.test'],
  },
  {
    code: 'IRB1-B',
    unit: 'IRB1',
    pj: 'inspektur@demo.test',
    wpj: 'irban@demo.test',
    pt: 'pt5@demo.test',
    kt: 'auditor5@demo.test',
    at: ['anggota9@demo.test'],
  },
  {
    code: 'IRB2-B',
    unit: 'IRB2',
    pj: 'inspektur@demo.test',
    wpj: 'irban2@demo.test',
    pt: 'pt6@demo.test',
    kt: 'auditor6@demo.test',
    at: ['anggota10@demo.test'],
  },
  {
    code: 'IRB3-B',
    unit: 'IRB3',
    pj: 'inspektur@demo.test',
    wpj: 'irban3@demo.test',
    pt: 'pt7@demo.test',
    kt: 'auditor7@demo.test',
    at: ['anggota11@demo.test'],
  },
  {
    code: 'IRB4-B',
    unit: 'IRB4',
    pj: 'inspektur@demo.test',
    wpj: 'irban4@demo.test',
    pt: 'pt8@demo.test',
    kt: 'auditor8@demo.test',
    at: ['anggota12@demo.test'],
  },
  {
    code: 'IRBK-A',
    unit: 'IRBK',
    pj: 'inspektur@demo.test',
    wpj: 'irban-khusus@demo.test',
    pt: 'pt9@demo.test',
    kt: 'auditor9@demo.test',
    at: ['anggota13@demo.test', 'anggota14@demo.test'],
  },
] as const satisfies readonly DemoTeam[]
