import { describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import { openDocx } from '#server/docx/open-docx.ts'
import { buildDocx, paragraph } from '#test/support/docx-builder.ts'

const paragraphs = (body: string, main?: string): readonly string[] => {
  const opened = openDocx(buildDocx(body, main))
  if (opened.refused !== null) throw new Error(opened.refused)
  return opened.paragraphs
}

const wide = (text: string): Uint8Array => new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0), 0]))
const ole = (stream: string): Uint8Array => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(64), ...wide(stream)])

describe('paragraphs of a .docx', () => {
  it('joins runs, keeps their spaces and reads entities', () => {
    expect(paragraphs('<w:p><w:r><w:t xml:space="preserve">Thông tư số </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>19/2019/TT-BGDĐT</w:t></w:r></w:p>' + paragraph('GD&ĐT'))).toEqual(['Thông tư số 19/2019/TT-BGDĐT', 'GD&ĐT'])
  })

  it('reads tabs as spaces and takes no tab stop for text', () => {
    expect(paragraphs('<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>Số:</w:t><w:tab/><w:t>5</w:t></w:r></w:p>')).toEqual(['Số: 5'])
  })

  it('makes a paragraph of every line broken by hand, and keeps hyphens', () => {
    expect(paragraphs('<w:p><w:r><w:t>Căn cứ A;</w:t><w:br/><w:t>TT</w:t><w:noBreakHyphen/><w:t>BGDĐT</w:t></w:r></w:p>')).toEqual(['Căn cứ A;', 'TT-BGDĐT'])
  })

  it('reads cells of tables in order and text inside links and content controls', () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`
    expect(paragraphs(`<w:tbl><w:tr>${cell('TRƯỜNG')}${cell('CỘNG HÒA')}</w:tr></w:tbl><w:sdt><w:sdtContent>${paragraph('trong khung')}</w:sdtContent></w:sdt><w:p><w:hyperlink><w:r><w:t>liên kết</w:t></w:r></w:hyperlink></w:p>`)).toEqual(['TRƯỜNG', 'CỘNG HÒA', 'trong khung', 'liên kết'])
  })

  it('leaves out what reviewers deleted and takes in what they added', () => {
    expect(paragraphs('<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins><w:r><w:t>mới</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>')).toEqual(['mới'])
  })

  it('reads a text box once, after the paragraph that holds it', () => {
    const box = `<w:txbxContent>${paragraph('hộp')}</w:txbxContent>`
    expect(paragraphs(`<w:p><w:r><w:t>ngoài</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`)).toEqual(['ngoài', 'hộp'])
  })

  it('finds the document part by the package, not by its name', () => {
    expect(paragraphs(paragraph('ở chỗ khác'), 'word/document2.xml')).toEqual(['ở chỗ khác'])
  })
})

describe('files that are no .docx', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['encrypted', ole('EncryptedPackage')],
    ['legacy', ole('WordDocument')],
    ['legacy', strToU8('{\\rtf1 abc}')],
    ['pdf', strToU8('%PDF-1.7 …')],
    ['not-a-document', strToU8('chỉ là chữ')],
    ['not-a-document', zipSync({ 'a.txt': strToU8('x') })],
    ['damaged', buildDocx(paragraph('dở dang')).slice(0, 300)],
    ['damaged', buildDocx('<w:p><w:r>')],
  ] as const)('%s', (reason, bytes) => {
    expect(openDocx(bytes)).toEqual({ refused: reason })
  })
})
