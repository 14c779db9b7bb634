/** What getAppContextAsync answers: Office.js will not start without these. */
export type AppContext = Readonly<Record<string, unknown>>

export interface Setting {
  readonly addinId: string
  readonly addinName: string
  readonly locale: string
  readonly excelApi: string
  readonly documentName: string
  readonly settings: readonly (readonly [string, string])[]
}

const EXCEL_ON_THE_WEB = 16
const TASK_PANE = 1
const HIDDEN_AT_START = 2

/** Requirement sets; lowering ExcelApi here makes Office.js itself refuse newer calls. */
const requirements = (excelApi: string): string =>
  JSON.stringify({ ExcelApi: excelApi, SharedRuntime: '1.2', CustomFunctions: '1.9', RibbonApi: '1.1', DialogApi: '1.2', AddinCommands: '1.1', DelayForCellEdit: '1.1' })

export const appContext = (setting: Setting): AppContext => ({
  _id: setting.addinId,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: '16.00',
  _appMinorVersion: 1,
  _appUILocale: setting.locale,
  _dataLocale: setting.locale,
  _docUrl: `https://preview.invalid/${encodeURIComponent(setting.documentName)}`,
  _clientMode: 1,
  _reason: 'inserted',
  _osfControlType: TASK_PANE,
  _settings: setting.settings,
  _eToken: '',
  _correlationId: 'preview',
  _appInstanceId: 'preview',
  _requirementMatrix: requirements(setting.excelApi),
  _hostFullVersion: '16.0.18000.40000',
  _clientWindowHeight: window.innerHeight,
  _clientWindowWidth: window.innerWidth,
  _addinName: setting.addinName,
  _appDomains: [],
  _dialogRequirementMatrix: '',
  _featureGates: {},
  _initialDisplayMode: HIDDEN_AT_START,
})
