import type { Caller } from './caller.ts'
import * as ask from './documents.ts'
import { commune, department, district, schools } from './province.ts'

/** Ids of what has been made, by code. */
export interface Units {
  idOf(code: string | null): string
}

/** Makes the authorities, the schools, and the change of supervisor on 01/07/2025. */
export async function loadUnits(office: Caller): Promise<Units> {
  const ids = new Map<string, string>()
  const idOf = (code: string | null): string => {
    const id = ids.get(code ?? '')
    if (id === undefined) throw new Error(`demonstration: no unit ${String(code)}`)
    return id
  }
  const authority = async (input: { readonly code: string; readonly parent?: string }): Promise<void> => {
    const made = await office.ask<{ authority: { id: string } }>(ask.authority, { input })
    ids.set(input.code, made.authority.id)
  }
  await authority(department)
  for (const unit of [district, commune]) await authority({ ...unit, parent: idOf(department.code) })
  for (const { under, ...school } of schools) {
    const input = { ...school, authority: idOf(under === 'district' ? district.code : department.code) }
    const made = await office.ask<{ school: { id: string } }>(ask.school, { input })
    ids.set(school.code, made.school.id)
    if (under === 'department') continue
    await office.ask(ask.supervision, { input: { school: made.school.id, authority: idOf(commune.code), from: commune.from } })
  }
  return { idOf }
}
