import type { YearRow } from './year-rows.ts'

export const topic = (programme: string): object => ({ id: programme, programme, topic: `Chuyên đề chương trình ${programme}`, periods: 40, months: ['2026-09', '2026-10'], term: 1 })

/** A whole plan: both topics, and the modules of programme 03, one in each term. */
export const planOf = ({ id, plan }: YearRow, modules = plan.items.filter(({ programme }) => programme === '03').map((item) => item.id)): object =>
  ({ plan: { person: id, source: 'SLIP', items: [topic('01'), topic('02'), ...modules.map((code, at) => module(code, at + 1))] } })

export const hand = ({ id }: YearRow, on: string): object => ({ hand: { person: id, on } })

export const module = (code: string, term: number): object => ({ id: code, programme: '03', module: code, periods: 20, months: [], term })

export const report = (person: string, item: string, { on, mark }: { readonly on: string; readonly mark: number }): object =>
  ({ assess: { assessment: { person, item, kind: 'REPORT', attempt: 1, on, mark, absent: false, source: 'SCHOOL' } } })

export const pass = (step: 'TEAM_HEAD' | 'PRINCIPAL') => ({ id }: YearRow): object => ({ pass: { person: id, step } })
