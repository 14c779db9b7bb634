import type { SqlEntityManager } from '@mikro-orm/sql'
import { verified } from '#server/locale/paper-names.ts'
import { numberKey } from './number.ts'
import { Paper } from './paper.entity.ts'
import { revokedAmong } from './revocations.ts'
import { PaperVerification } from './paper.types.ts'

export interface Question {
  readonly number: string | null
  readonly sha256: string | null
}

const LONGEST = 64

type Say = (sentences: (typeof verified)['vi'] | (typeof verified)['en']) => string

const said = (known: boolean, say: Say, more: Partial<PaperVerification> = {}): PaperVerification =>
  Object.assign(new PaperVerification(), { known, textVi: say(verified.vi), textEn: say(verified.en), ...more })

/** What it was, and since which day it holds no longer; never by whom or why. */
async function shown(em: SqlEntityManager, paper: Paper, way: 'known' | 'byNumber'): Promise<PaperVerification> {
  const { kind, number, issuedOn, schoolYear, sha256, school: { name } } = paper
  const revokedOn = (await revokedAmong(em, [paper])).get(paper.id)?.on ?? null
  return said(true, (sentences) => sentences[way]({ kind, number, issuedOn, school: name, revokedOn }), { kind, number, issuedOn, schoolName: name, schoolYear, sha256, revokedOn })
}

async function byFile(em: SqlEntityManager, sha256: string, number: string | null): Promise<PaperVerification> {
  const paper = await em.findOne(Paper, { sha256 }, { populate: ['school'], orderBy: { at: 'asc' } })
  if (!paper) return said(false, ({ unknown }) => unknown())
  const other = number !== null && (paper.number === null || numberKey(paper.number) !== numberKey(number))
  return other ? said(false, ({ otherNumber }) => otherNumber()) : shown(em, paper, 'known')
}

async function byNumber(em: SqlEntityManager, number: string): Promise<PaperVerification> {
  const found = await em.find(Paper, { numberKey: numberKey(number) }, { populate: ['school'], limit: LONGEST })
  const [only, ...others] = found
  if (!only) return said(false, ({ unknown }) => unknown())
  return others.length === 0 ? shown(em, only, 'byNumber') : said(true, ({ several }) => several(found.length))
}

const asked = (text: string | null): string | null => text?.trim().slice(0, LONGEST) || null

/** Whether a paper was issued, for anybody who holds it: by the hash of its file, its number, or both. */
export async function verifyPaper(em: SqlEntityManager, question: Question): Promise<PaperVerification> {
  const [number, sha256] = [asked(question.number), asked(question.sha256)?.toLowerCase() ?? null]
  if (sha256 !== null) return byFile(em, sha256, number)
  return number === null ? said(false, ({ nothing }) => nothing()) : byNumber(em, number)
}
