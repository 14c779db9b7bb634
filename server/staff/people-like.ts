import type { SqlEntityManager } from '@mikro-orm/sql'
import type { School } from '#server/school/school.entity.ts'
import type { Fingerprint } from './fingerprint.ts'
import { Person } from './person.entity.ts'

interface Place {
  readonly em: SqlEntityManager
  readonly school: School
}

interface Described {
  readonly row: { readonly personId?: string | null }
  readonly seen: Fingerprint
}

const said = (texts: readonly (string | null | undefined)[]): string[] => [...new Set(texts.filter((text) => typeof text === 'string' && text !== ''))] as string[]

/** Everybody of a school whom one of these rows could be about: by id, by name or by code, which is all that recognising goes by. */
export function peopleLike({ em, school }: Place, rows: readonly Described[]): Promise<Person[]> {
  const any = [
    { id: { $in: said(rows.map(({ row }) => row.personId)) } },
    { foldedName: { $in: said(rows.map(({ seen }) => seen.foldedName)) } },
    { foldedCode: { $in: said(rows.map(({ seen }) => seen.foldedCode)) } },
  ]
  return em.find(Person, { school, $or: any }, { orderBy: { id: 'asc' } })
}
