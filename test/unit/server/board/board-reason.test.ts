import { expect, test } from '@jest/globals'
import { boardReason } from '#server/locale/board.ts'

const facts = { day: '2026-05-15', late: true, deadline: '2026-05-15', elsewhere: null, decided: '2026-06-01' }

test('every state is one sentence that names its days', () => {
  expect(boardReason({ ...facts, state: 'late' }).vi).toBe('Nộp ngày 15/05/2026, không trước hạn 15/05/2026 nên bị tính là muộn; đang chờ tiếp nhận.')
  expect(boardReason({ ...facts, state: 'missing', day: null, elsewhere: 'UBND xã Một' }).vi).toBe('Trường đã nộp kế hoạch cho UBND xã Một.')
  for (const state of ['missing', 'sent', 'late', 'returned', 'accepted'] as const) {
    for (const sentence of Object.values(boardReason({ ...facts, state }))) expect(sentence).toMatch(/^\p{Lu}.{10,}\.$/u)
  }
})
