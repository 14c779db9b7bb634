import './commands.ts'
import './functions.ts'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { followHash } from './desk/route.ts'
import { goHome } from './desk/home.ts'
import { openDesk } from './desk/open-desk.ts'
import { whenVisible } from './desk/when-visible.ts'
import { watchSheet } from './desk/watch-sheet.ts'
import { resumeSession } from './features/sign-in/resume-session.ts'
import { fetchLater } from './workbook/excel-later.ts'
import { excelWorkbook } from './workbook/excel-workbook.ts'
import { noWorkbook } from './workbook/no-workbook.ts'
import type { Workbook } from './workbook/workbook.ts'

const start = (workbook: Workbook): void => {
  const container = document.getElementById('pane')
  if (!container) return
  const desk = openDesk(workbook)
  followHash()
  createRoot(container).render(<App desk={desk} />)
  void resumeSession(desk).then(() => { goHome(desk) })
  void whenVisible().then(() => watchSheet(desk)).then(fetchLater)
}

/** Office.js may be out of reach (no network, a plain browser behind a firewall): the pane opens all the same. */
if (typeof Office === 'undefined') start(noWorkbook)
else void Office.onReady(({ host }) => { start(host === Office.HostType.Excel ? excelWorkbook() : noWorkbook) })
