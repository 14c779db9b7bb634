import type { Caller } from './caller.ts'
import * as ask from './documents.ts'

/** A plan of the year before the district ended, made by people who do not exist. */
const schoolYear = '2024-2025'

/** Days on which it went its way, all before the law's day. */
const days = { sent: '2024-05-06', approved: '2024-05-07', accepted: '2024-05-20' }

interface Somebody {
  readonly name: string
  readonly born: string
  readonly position: string
  readonly modules: string
}

const teacher = 'Giáo viên'

const people: readonly Somebody[] = [
  { name: 'Lục Thị Ngân Hà', born: '14/02/1974', position: 'Hiệu trưởng', modules: 'QLPT 4' },
  { name: 'Mạc Trường Sơn Ca', born: '30/09/1979', position: 'Phó Hiệu trưởng', modules: 'QLPT 1, QLPT 2' },
  { name: 'Vi Thị Bằng Lăng', born: '05/11/1983', position: teacher, modules: 'GVPT 1, GVPT 2' },
  { name: 'Kiều Hải Đăng Sao', born: '21/06/1986', position: teacher, modules: 'GVPT 4' },
  { name: 'Thạch Thị Hướng Dương', born: '17/03/1990', position: teacher, modules: 'GVPT 8, GVPT 9' },
  { name: 'Ninh Thảo Nguyên Xanh', born: '02/12/1992', position: teacher, modules: 'GVPT 6' },
  { name: 'Doãn Bình Minh Vàng', born: '28/08/1988', position: teacher, modules: 'GVPT 11, GVPT 14' },
  { name: 'Quách Thị Sông Thương Nhỏ', born: '09/01/1995', position: teacher, modules: 'GVPT 15' },
]

const rowOf = ({ name, born, position, modules }: Somebody, index: number) => ({
  clientRowId: `dong-${String(index + 1)}`,
  written: [
    { field: 'fullName', texts: [name] },
    { field: 'birthDate', texts: [born] },
    { field: 'roleText', texts: [position] },
    { field: 'modules', texts: [modules] },
  ],
})

export interface OldPlanParties {
  readonly school: string
  readonly clerk: Caller
  readonly principal: Caller
  readonly officer: Caller
}

interface Moved {
  readonly plan: { readonly id: string; readonly version: number }
}

/** Sends the plan to the district of its time, which accepts it and keeps it after its own end. */
export async function loadOldPlan({ school, clerk, principal, officer }: OldPlanParties): Promise<void> {
  const { version: ruleset } = await clerk.ask<{ version: string }>(ask.ruleset, {})
  const workbook = { fileId: 'demo-2024-2025', addinVersion: '0.1.0' }
  const input = { schoolYear, idempotencyKey: 'demo-submit-2024', ruleset, context: { level: 'PRIMARY' }, workbook, rows: people.map(rowOf) }
  const sent = await clerk.on(days.sent).ask<Moved>(ask.submit, { school, input })
  const act = ({ plan }: Moved, key: string) => ({ plan: plan.id, input: { idempotencyKey: key, version: plan.version } })
  const approved = await principal.on(days.approved).ask<Moved>(ask.approve, act(sent, 'demo-approve-2024'))
  const pushed = await principal.on(days.approved).ask<Moved>(ask.push, act(approved, 'demo-push-2024'))
  await officer.on(days.accepted).ask(ask.acceptPlan, act(pushed, 'demo-accept-2024'))
}
