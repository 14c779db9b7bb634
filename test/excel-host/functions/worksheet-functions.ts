import type { Area } from '#schema/grammar/sheet.ts'
import { fullAddress } from '../book/address.ts'
import { cellsOf, common, single } from '../book/area.ts'
import type { Book, Change } from '../book/book.ts'
import type { BookSheet } from '../book/sheet.ts'
import { parseCall, type Call } from './parse-call.ts'
import { shaped, type Described } from './shape-arguments.ts'

export interface Functions {
  readonly namespace: string
  readonly described: readonly Described[]
}

interface Asked {
  readonly sheet: BookSheet
  readonly row: number
  readonly column: number
}

export interface Around {
  readonly book: () => Book
  /** Hands invocations to the add-in, once it can take them. */
  readonly send: (messages: readonly string[]) => void
  /** What the person should know of a cell: why it shows an error, or that it was not calculated. */
  readonly say: (address: string, sentence: string | null) => void
}

/** What Excel shows for the codes of a result. */
const FAULTS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' }

/** The one kind of calculation this host does: formulas that are a single call of the add-in's functions. */
export class WorksheetFunctions {
  private readonly waiting = new Map<number, Asked>()
  private readonly known = new Map<string, Asked & { readonly call: Call }>()
  private count = 0

  constructor(
    private readonly functions: Functions,
    private readonly around: Around,
  ) {}

  /** Another workbook: what was asked of the old one is nobody's any more. */
  forget(): void {
    this.waiting.clear()
    this.known.clear()
  }

  /** Calculates what was typed, and what looks at cells that changed. */
  changed({ kind, sheet, area }: Change): void {
    if (kind !== 'values' || !area) return
    const typed = [...cellsOf(area)].flatMap(({ row, column }) => this.noticed({ sheet, row, column }))
    const dependent = [...this.known.values()].filter((one) => !typed.includes(one) && this.looksAt(one, sheet, area))
    const messages = [...typed, ...dependent].flatMap((one) => this.invocation(one))
    if (messages.length > 0) this.around.send(messages)
  }

  private noticed(at: Asked): (Asked & { readonly call: Call })[] {
    const key = `${at.sheet.id} ${String(at.row)} ${String(at.column)}`
    this.known.delete(key)
    const { formula } = at.sheet.at(at.row, at.column)
    if (formula === null || !formula.toUpperCase().includes(`${this.functions.namespace.toUpperCase()}.`)) return []
    const call = parseCall(formula, this.functions.namespace)
    if (!call) {
      this.around.say(this.address(at), null)
      return []
    }
    const found = { ...at, call }
    this.known.set(key, found)
    return [found]
  }

  private looksAt({ sheet: own, call }: Asked & { readonly call: Call }, changed: BookSheet, area: Area): boolean {
    return call.args.some((argument) => {
      if (!('reference' in argument)) return false
      const sheet = argument.reference.sheet === null ? own : this.around.book().sheet(argument.reference.sheet)
      return sheet === changed && common(argument.reference.area, area) !== null
    })
  }

  private address({ sheet, row, column }: Asked): string {
    return fullAddress(sheet.name, single(row, column))
  }

  private invocation(one: Asked & { readonly call: Call }): string[] {
    const described = this.functions.described.find(({ name }) => name.toUpperCase() === one.call.name)
    const args = described && shaped(this.around.book(), one.sheet, { call: one.call, described })
    if (!described || !args) {
      this.show(one, described ? '#VALUE!' : '#NAME?')
      return []
    }
    this.count += 1
    this.waiting.set(this.count, one)
    this.show(one, '#BUSY!')
    return [JSON.stringify([this.count, described.id, args, this.address(one), 0, null])]
  }

  private show({ sheet, row, column }: Asked, value: string | number | boolean | null): void {
    sheet.put(row, column, { value })
    this.around.book().tell({ kind: 'results', sheet, area: single(row, column), by: 'addin' })
  }

  /** [invocation, whether it went well, value or sentence, code of the error] */
  answered(results: readonly (readonly unknown[])[]): void {
    for (const [id, ok, value, code] of results) {
      const asked = this.waiting.get(Number(id))
      if (!asked) continue
      this.waiting.delete(Number(id))
      this.show(asked, ok === true ? (value as string | number | boolean | null) : (FAULTS[Number(code)] ?? '#VALUE!'))
      if (ok !== true) this.around.say(this.address(asked), String(value ?? ''))
    }
  }
}
