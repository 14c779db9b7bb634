const vi: Readonly<Record<string, string>> = {
  name: 'Tên đầy đủ', code: 'Mã đơn vị', kind: 'Loại đơn vị', displayName: 'Họ và tên', team: 'Tổ', text: 'Nội dung', citation: 'Theo văn bản số',
  'citation.instrument': 'Theo văn bản số', instrument: 'Văn bản', fileId: 'Mã tệp', addinVersion: 'Phiên bản phần bổ trợ',
}

const en: Readonly<Record<string, string>> = {
  name: 'Full name', code: 'Unit code', kind: 'Kind of unit', displayName: 'Name', team: 'Team', text: 'Text', citation: 'Under document',
  'citation.instrument': 'Under document', instrument: 'Instrument', fileId: 'File id', addinVersion: 'Add-in version',
}

/** Fields by the words that stand beside them in the pane; a field only programs fill in keeps its own name. */
export const fieldVi = (field: string): string => vi[field] ?? field
export const fieldEn = (field: string): string => en[field] ?? field
