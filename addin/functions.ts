import { desk } from './desk/open-desk.ts'
import type { Answered, Argument, WorksheetFunction } from './functions/answer.ts'
import type { FunctionId } from './functions/metadata.ts'

/** Each function's code comes when a cell first asks for it. */
const functions: Readonly<Record<FunctionId, () => Promise<WorksheetFunction>>> = {
  TENMODUN: async () => (await import('./functions/module-title.ts')).moduleTitle,
  KIEMTRA: async () => (await import('./functions/check-modules.ts')).checkModules,
  SOTIET: async () => (await import('./functions/module-periods.ts')).modulePeriods,
  CONTHIEU: async () => (await import('./functions/missing-periods.ts')).missingPeriods,
  XEPLOAI: async () => (await import('./functions/rate-marks.ts')).rateMarks,
}

/** As much of Excel's runtime for worksheet functions as is used here; its types come in a package of their own. */
interface Runtime {
  associate(id: string, call: (...args: readonly unknown[]) => Promise<string | number>): void
  readonly Error: new (code: string, message: string) => Error
  readonly ErrorCode: { readonly notAvailable: string; readonly invalidValue: string }
}

declare const CustomFunctions: Runtime | undefined

const shown = (answered: Answered, { Error: CellError, ErrorCode }: Runtime): string | number => {
  if ('value' in answered) return answered.value
  throw new CellError(answered.error === 'unknown' ? ErrorCode.notAvailable : ErrorCode.invalidValue, answered.sentence)
}

/** Excel hands the invocation itself over as the last argument. */
const called = (load: () => Promise<WorksheetFunction>, runtime: Runtime) => async (...args: readonly unknown[]): Promise<string | number> => {
  const [run, { surroundingsOf }] = await Promise.all([load(), import('./functions/surroundings.ts')])
  return shown(await run(args.slice(0, -1) as readonly Argument[], surroundingsOf(await desk())), runtime)
}

/** Where Excel offers no worksheet functions, everything else goes on without them. */
if (typeof CustomFunctions !== 'undefined') {
  for (const [id, load] of Object.entries(functions)) CustomFunctions.associate(id, called(load, CustomFunctions))
}
