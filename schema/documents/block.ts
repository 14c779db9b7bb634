import type { RowFacts, SentenceFacts } from './facts.ts'
import type { Statement } from './statement.ts'
import type { YearTable } from './year/paper-facts.ts'

export type TableName = 'modules' | 'people' | YearTable

/** Who signs in one column. */
export interface Signer<Sentence> {
  readonly office: Sentence
  readonly name: Sentence
}

/** One piece of a document: of statements while it is made and judged, of texts once it is said. */
export type Block<Sentence, Row> =
  | { readonly block: 'head'; readonly parent: Sentence | null; readonly school: Sentence; readonly number: Sentence | null; readonly nation: Sentence; readonly motto: Sentence; readonly dated: Sentence | null }
  | { readonly block: 'draft' | 'part' | 'section' | 'paragraph' | 'item' | 'basis' | 'attached' | 'centred' | 'blank' | 'note'; readonly sentence: Sentence }
  | { readonly block: 'title'; readonly type: Sentence; readonly summary: readonly Sentence[] }
  | { readonly block: 'table'; readonly table: TableName; readonly heading: Row; readonly rows: readonly Row[]; readonly total: Row | null }
  | { readonly block: 'article'; readonly label: Sentence; readonly sentence: Sentence }
  | { readonly block: 'page' }
  | { readonly block: 'signers'; readonly signers: readonly Signer<Sentence>[] }
  | { readonly block: 'signature'; readonly recipients: Sentence; readonly copies: readonly Sentence[]; readonly office: Sentence; readonly signer: Sentence }

export type Sentence = Statement<keyof SentenceFacts>
export type Row = Statement<keyof RowFacts>

export type DocumentModel = readonly Block<Sentence, Row>[]
export type SaidDocument = readonly Block<string, readonly string[]>[]

interface Say<S, R, S2, R2> {
  readonly sentence: (sentence: S) => S2
  readonly row: (row: R) => R2
}

type Frame = 'head' | 'title' | 'signature' | 'signers'

const isFrame = <S, R>(block: Block<S, R>): block is Extract<Block<S, R>, { block: Frame }> => ['head', 'title', 'signature', 'signers'].includes(block.block)

const mapFrame = <S, R, S2, R2>(block: Extract<Block<S, R>, { block: Frame }>, sentence: (sentence: S) => S2): Block<S2, R2> => {
  switch (block.block) {
    case 'head':
      return { ...block, parent: block.parent && sentence(block.parent), school: sentence(block.school), nation: sentence(block.nation), motto: sentence(block.motto), number: block.number && sentence(block.number), dated: block.dated && sentence(block.dated) }
    case 'title':
      return { ...block, type: sentence(block.type), summary: block.summary.map(sentence) }
    case 'signature':
      return { ...block, recipients: sentence(block.recipients), copies: block.copies.map(sentence), office: sentence(block.office), signer: sentence(block.signer) }
    case 'signers':
      return { ...block, signers: block.signers.map(({ office, name }) => ({ office: sentence(office), name: sentence(name) })) }
  }
}

/** The same block with its sentences and rows made into something else. */
export const mapBlock = <S, R, S2, R2>(block: Block<S, R>, { sentence, row }: Say<S, R, S2, R2>): Block<S2, R2> => {
  if (isFrame(block)) return mapFrame(block, sentence)
  switch (block.block) {
    case 'table':
      return { ...block, heading: row(block.heading), rows: block.rows.map(row), total: block.total && row(block.total) }
    case 'page':
      return block
    case 'article':
      return { ...block, label: sentence(block.label), sentence: sentence(block.sentence) }
    default:
      return { ...block, sentence: sentence(block.sentence) }
  }
}

/** Everything a block says, in reading order. */
export const partsOf = <S, R>(block: Block<S, R>): readonly (S | R)[] => {
  const parts: (S | R)[] = []
  const keep = <Part extends S | R>(part: Part): Part => {
    parts.push(part)
    return part
  }
  mapBlock(block, { sentence: keep<S>, row: keep<R> })
  return parts
}
