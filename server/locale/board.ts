import { spoken } from '#schema/locale/spoken.ts'
import type { BoardState } from '#server/board/board-state.ts'

export interface BoardFacts {
  readonly state: BoardState
  /** Day of handing over; null: nothing was handed over. */
  readonly day: string | null
  readonly late: boolean
  readonly deadline: string
  /** Another authority that has it, where the school came to us later or left us. */
  readonly elsewhere: string | null
  /** Day of the decision. */
  readonly decided: string | null
}

type Say = (facts: BoardFacts) => string

const day = (text: string | null): string => (text === null ? '…' : spoken(text))

/** Vì sao một trường đứng ở trạng thái đó trên bảng theo dõi. */
const vi: Readonly<Record<BoardState, Say>> = {
  missing: ({ elsewhere, late, deadline }) => {
    if (elsewhere !== null) return `Trường đã nộp kế hoạch cho ${elsewhere}.`
    return late ? `Chưa nộp và đã đến hạn ${day(deadline)}.` : `Chưa nộp; phải nộp trước ngày ${day(deadline)}.`
  },
  sent: ({ day: at, deadline }) => `Đã nộp ngày ${day(at)}, trước hạn ${day(deadline)}; đang chờ tiếp nhận.`,
  late: ({ day: at, deadline }) => `Nộp ngày ${day(at)}, không trước hạn ${day(deadline)} nên bị tính là muộn; đang chờ tiếp nhận.`,
  returned: ({ day: at, decided }) => `Đã nộp ngày ${day(at)}, được trả lại để sửa ngày ${day(decided)}; chưa nộp lại.`,
  accepted: ({ day: at, decided, late }) =>
    late ? `Nộp muộn ngày ${day(at)}, được tiếp nhận ngày ${day(decided)}.` : `Đã nộp ngày ${day(at)}, được tiếp nhận ngày ${day(decided)}.`,
}

const en: Readonly<Record<BoardState, Say>> = {
  missing: ({ elsewhere, late, deadline }) => {
    if (elsewhere !== null) return `The school handed its plan to ${elsewhere}.`
    return late ? `Not handed over, and the deadline ${day(deadline)} has come.` : `Not handed over; due before ${day(deadline)}.`
  },
  sent: ({ day: at, deadline }) => `Handed over on ${day(at)}, before the deadline ${day(deadline)}; waits for a decision.`,
  late: ({ day: at, deadline }) => `Handed over on ${day(at)}, not before the deadline ${day(deadline)}, so late; waits for a decision.`,
  returned: ({ day: at, decided }) => `Handed over on ${day(at)}, sent back on ${day(decided)}; not handed over again yet.`,
  accepted: ({ day: at, decided, late }) =>
    late ? `Handed over late on ${day(at)}, accepted on ${day(decided)}.` : `Handed over on ${day(at)}, accepted on ${day(decided)}.`,
}

export const boardReason = (facts: BoardFacts): { vi: string; en: string } => ({ vi: vi[facts.state](facts), en: en[facts.state](facts) })
