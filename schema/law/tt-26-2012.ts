import type { Citation, Provision } from '../grammar/provision.ts'

const whole: Citation = { instrument: 'TT26-2012', clause: null }

/** Four ratings from averaged marks, until the regulation of 2019: old files still carry their words. */
export const gradedOutcomes: Provision<{ readonly ratings: number }> = {
  id: 'outcomes-2012',
  layer: 'nation',
  cite: whole,
  since: [
    { from: '2012-08-27', value: { ratings: 4 } },
    { from: '2019-12-28', value: null },
  ],
  checkedOn: null,
  yields: false,
}

/** One of the four old grades: the words files use for it, and whether the year was completed. */
export interface OldGrade {
  readonly words: readonly string[]
  readonly completed: boolean
}

/** Which of the old grades said that the year was completed; read nowhere yet, so whoever relies on it compares it first. */
export const oldGrades: Provision<{ readonly grades: readonly OldGrade[] }> = {
  id: 'grades-2012',
  layer: 'nation',
  cite: whole,
  since: [
    {
      from: '2012-08-27',
      value: {
        grades: [
          { words: ['giỏi', 'loại giỏi', 'xếp loại giỏi', 'g'], completed: true },
          { words: ['khá', 'loại khá', 'xếp loại khá', 'k'], completed: true },
          { words: ['trung bình', 'loại trung bình', 'xếp loại trung bình', 'tb'], completed: true },
          { words: ['không hoàn thành', 'không hoàn thành kế hoạch', 'chưa hoàn thành', 'kht'], completed: false },
        ],
      },
    },
    { from: '2019-12-28', value: null },
  ],
  checkedOn: null,
  yields: false,
}
