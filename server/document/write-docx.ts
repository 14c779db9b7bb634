import { AlignmentType, Document, Header, PageNumber, Packer, Paragraph, TextRun, type ISectionOptions } from 'docx'
import type { SaidDocument } from '#schema/documents/block.ts'
import { onPage } from './body.ts'
import { fixedBytes } from './fixed-bytes.ts'
import { font, page, size } from './layout.ts'

/** Arabic figures in the middle of the top margin, from the second page on. */
const pageNumber = (): Header => new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ font, size: size.pageNumber, children: [PageNumber.CURRENT] })] })] })

const signs = (block: SaidDocument[number] | undefined): boolean => block?.block === 'signature' || block?.block === 'signers'

const section = (said: SaidDocument, pageNumbers: boolean): ISectionOptions => ({
  properties: {
    titlePage: true,
    page: { size: { width: page.width, height: page.height }, margin: { top: page.top, bottom: page.bottom, left: page.left, right: page.right, header: Math.round(page.top / 2) } },
  },
  ...(pageNumbers ? { headers: { default: pageNumber() } } : {}),
  children: said.flatMap((block, index) => onPage(block, { last: signs(said[index + 1]) })),
})

interface Properties {
  readonly title: string
  readonly pageNumbers?: boolean
}

/** A document as a Word file; the same document is the same bytes, whenever and wherever it is made. */
export const writeDocx = async (said: SaidDocument, { title, pageNumbers = true }: Properties): Promise<Uint8Array> => {
  const document = new Document({
    title,
    creator: 'BDTX',
    lastModifiedBy: 'BDTX',
    styles: { default: { document: { run: { font, size: size.body, language: { value: 'vi-VN' } } } } },
    sections: [section(said, pageNumbers)],
  })
  return fixedBytes(new Uint8Array(await Packer.toBuffer(document)))
}
