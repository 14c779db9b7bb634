import type { Expression, Figure } from '../figure.ts'
import { formulaText } from '../render.ts'
import type { Role, SheetCell } from './sheet.ts'

type Content = string | number | null | Figure

const isFigure = (content: Content): content is Figure => typeof content === 'object' && content !== null

/** Fills a sheet from the top down; a figure that has a name can be named by later ones. */
export class SheetWriter {
  readonly cells: SheetCell[] = []
  row = 1
  readonly #places = new Map<string, string>()

  /** A line of the sheet; an empty one where nothing is given. */
  line(contents: readonly Content[], role: Role = 'label'): number {
    contents.forEach((content, across) => this.#put(across + 1, content, role))
    this.row += 1
    return this.row - 1
  }

  named(name: string, label: string, figure: Figure): void {
    this.#places.set(name, `$B$${String(this.row)}`)
    this.line([label, figure])
  }

  #put(column: number, content: Content, role: Role): void {
    if (content === null) return
    if (!isFigure(content)) {
      this.cells.push({ row: this.row, column, value: content, formula: null, role })
      return
    }
    const formula = content.by === null ? null : this.#formula(content.by)
    if (content.value !== null) this.cells.push({ row: this.row, column, value: content.value, formula, role: formula === null ? 'value' : 'formula' })
  }

  #formula(expression: Expression): string {
    return formulaText(expression, (name) => this.#places.get(name) ?? '')
  }
}
