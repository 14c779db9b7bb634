import type { Done, Hindrance } from './workbook.ts'

const HINDRANCES: Readonly<Record<string, Hindrance>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ApiNotFound: 'unsupported',
  ItemNotFound: 'gone',
}

/** A person who is typing usually ends within seconds: look again a few times, then say so. */
const WAITS = [200, 500, 1000, 1500]

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const hindrance = (error: unknown): Hindrance | null =>
  error instanceof OfficeExtension.Error ? (HINDRANCES[error.code] ?? null) : null

const attempt = async <Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Done<Value>> => {
  try {
    return { ok: true, value: await Excel.run(work) }
  } catch (error) {
    const known = hindrance(error)
    if (known === null) throw error
    return { ok: false, hindrance: known, detail: error instanceof Error ? error.message : '' }
  }
}

/** Runs work in Excel; expected refusals become values, anything else is a bug and throws. */
export const inExcel = async <Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Done<Value>> => {
  for (const wait of WAITS) {
    const done = await attempt(work)
    if (done.ok || done.hindrance !== 'cellEdit') return done
    await pause(wait)
  }
  return attempt(work)
}

export const offers = (level: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', level)
