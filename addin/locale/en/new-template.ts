import type * as vi from '../vi/new-template.ts'

export const newTemplate: typeof vi.newTemplate = {
  title: 'No list yet? Make a new one',
  hint: 'Makes the sheets of people and results with tables and drop-downs, and a sheet that tells how to go on, in the empty file that is open. The sheets are in Vietnamese.',
  level: 'Level of the school',
  levels: { preschool: 'Preschool', primary: 'Primary', lowerSecondary: 'Lower secondary', upperSecondary: 'Upper secondary' },
  make: 'Make a new workbook',
  making: 'Making the sheets…',
  made: 'Made. Write the name of the school in A1, one person a row on sheet Danh sách, then press Read the file.',
  notEmpty: 'This file has content already, so nothing was made. Open a blank file (File > New), open the BDTX pane and press again.',
}
