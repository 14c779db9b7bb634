import type { RefusalReason } from '#server/xlsx/model.ts'

/** Why a command cannot do what it was asked, with what its sentence needs. */
export type Trouble =
  | { readonly trouble: 'usage'; readonly detail: string; readonly subject: string }
  | { readonly trouble: 'file-missing' | 'file-unreadable' | 'file-folder' | 'out-exists' | 'out-is-input' | 'out-unwritable'; readonly file: string }
  | { readonly trouble: 'workbook'; readonly file: string; readonly reason: RefusalReason }
  | { readonly trouble: 'not-json'; readonly file: string }
  | { readonly trouble: 'context'; readonly file: string; readonly at: string; readonly expected: ContextExpectation }
  | { readonly trouble: 'rate-shape'; readonly file: string }
  | { readonly trouble: 'address'; readonly address: string }
  | { readonly trouble: 'unreachable'; readonly address: string }
  | { readonly trouble: 'not-graphql'; readonly address: string; readonly status: number }
  | { readonly trouble: 'explain-cell'; readonly file: string; readonly cell: string }
  | { readonly trouble: 'annex-unreadable' | 'annex-heading'; readonly file: string }
  | { readonly trouble: 'annex-row'; readonly file: string; readonly row: number; readonly text: string }
  | { readonly trouble: 'annex-prefix'; readonly prefix: string; readonly known: readonly string[] }
  | { readonly trouble: 'bug'; readonly detail: string }

/** What should have stood at a place of the context file. */
export type ContextExpectation = 'object' | 'text' | 'level' | 'day' | 'count' | 'list' | 'texts' | 'result' | 'year-order'

export const isTrouble = (value: unknown): value is Trouble => typeof value === 'object' && value !== null && 'trouble' in value
