import { openXlsx } from '#server/xlsx/open.ts'
import { load } from './book/load.ts'
import { readManifest, throughPreview } from './page/manifest.ts'
import { Addin } from './protocol/addin.ts'
import { packageOf } from './samples/package.ts'

const manifest = readManifest(await (await fetch('/manifest.xml')).text(), 'vi')
const opened = openXlsx(packageOf([{ name: 'Data', rows: [['Id', 'Name'], [1, 'Ann']], strong: [1], widths: [10, 20] }]))
if (opened.refused || !manifest) throw new Error('no')
const addin = new Addin({ id: manifest.id, name: manifest.name, address: throughPreview(manifest.pane) }, load('x.xlsx', opened.workbook), { setPaneVisible: () => undefined, isPaneVisible: () => true, setButtonEnabled: () => undefined })
addin.start(document.getElementById('host')!)
Object.assign(window, { __addin: addin })
