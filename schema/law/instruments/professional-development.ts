import { general, preschool } from './issuers.ts'
import { annotated, type Registered } from './registered.ts'

const teachers = { roles: ['teacher'], subjects: ['cpd-programme'] } as const
const managers = { roles: ['manager'], subjects: ['cpd-programme'] } as const

/** The regulation of continuing professional development and its programmes, with what they replaced. */
export const professionalDevelopment: readonly Registered[] = [
  annotated(['TT19-2019', 'circular', 'codex'], { roles: ['teacher', 'manager'], subjects: ['cpd-regulation'] }),
  annotated(['TT17-2022', 'circular', 'portal'], { roles: ['teacher', 'manager'], subjects: ['cpd-regulation'] }),
  annotated(['TT11-2019', 'circular', 'codex'], { ...managers, levels: preschool }),
  annotated(['TT12-2019', 'circular', 'codex'], { ...teachers, levels: preschool }),
  annotated(['TT17-2019', 'circular', 'signed-original'], { ...teachers, levels: general }),
  annotated(['TT18-2019', 'circular', 'signed-original'], { ...managers, levels: general }),
  annotated(['QD4660-2019', 'decision', 'portal'], { levels: general, subjects: ['core-training'] }),
  annotated(['TT26-2012', 'circular', 'codex'], { roles: ['teacher'], subjects: ['cpd-regulation'], date: '2012-07-10', doubts: { date: 'secondary' } }),
  annotated(['TT36-2011', 'circular', 'codex'], { ...teachers, levels: preschool, date: '2011-08-17', doubts: { date: 'recalled' } }),
  annotated(['TT30-2011', 'circular', 'codex'], { ...teachers, levels: ['upperSecondary'], date: '2011-08-08', doubts: { date: 'recalled' } }),
  annotated(['TT31-2011', 'circular', 'codex'], { ...teachers, levels: ['lowerSecondary'], date: '2011-08-08', doubts: { date: 'recalled' } }),
  annotated(['TT32-2011', 'circular', 'codex'], { ...teachers, levels: ['primary'], date: '2011-08-08', doubts: { date: 'recalled' } }),
  annotated(['TT26-2015', 'circular', 'codex'], { ...managers, levels: general, date: '2015-10-30', doubts: { date: 'recalled', scope: 'recalled' } }),
  annotated(['TT27-2015', 'circular', 'codex'], { ...managers, levels: general, from: '2015-12-15', date: '2015-10-30', doubts: { date: 'recalled', from: 'secondary', scope: 'secondary' } }),
]
