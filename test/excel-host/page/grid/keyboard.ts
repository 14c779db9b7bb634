import type { Desk } from '../desk.ts'
import type { Editor } from './editor.ts'
import type { Grid } from './grid.ts'
import type { Selecting } from './selecting.ts'

const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }
const PAGE = 20

interface Around {
  readonly desk: Desk
  readonly grid: Grid
  readonly selecting: Selecting
  readonly editor: Editor
  readonly refuse: () => void
}

/** The keys of a spreadsheet, on the grid. */
export class Keyboard {
  constructor(private readonly around: Around) {
    around.grid.box.addEventListener('keydown', (event) => this.press(event))
    around.grid.layer.addEventListener('dblclick', () => around.editor.begin())
  }

  private press(event: KeyboardEvent): void {
    if (this.around.editor.open || event.isComposing) return
    if (this.arrow(event) || this.named(event)) event.preventDefault()
  }

  private arrow(event: KeyboardEvent): boolean {
    const step = ARROWS[event.key]
    if (!step) return false
    const { selecting } = this.around
    if (event.ctrlKey || event.metaKey) selecting.jump(step[0], step[1])
    else if (event.shiftKey) selecting.extend(step[0], step[1])
    else selecting.move(step[0], step[1])
    return true
  }

  private named(event: KeyboardEvent): boolean {
    const { selecting, editor, desk } = this.around
    const back = event.shiftKey ? -1 : 1
    const acts: Readonly<Record<string, () => unknown>> = {
      Enter: () => selecting.move(back, 0),
      Tab: () => selecting.move(0, back),
      F2: () => editor.begin(),
      Delete: () => this.clear(),
      Backspace: () => editor.begin(''),
      Home: () => selecting.go(event.ctrlKey ? { row: 1, column: 1 } : { row: selecting.anchor.row, column: 1 }),
      PageDown: () => this.page(1),
      PageUp: () => this.page(-1),
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') return desk.typing.undo() || true
    const act = acts[event.key]
    act?.()
    return act !== undefined
  }

  private page(sign: number): void {
    for (let step = 0; step < PAGE; step += 1) this.around.selecting.move(sign, 0)
  }

  /** Delete empties the selected cells that hold something. */
  private clear(): void {
    const { desk, selecting } = this.around
    const used = desk.book.active.used(false, selecting.area)
    if (!used) return
    const entries = Array.from({ length: used.rows * used.columns }, (_, at) => ({ row: used.row + Math.floor(at / used.columns), column: used.column + (at % used.columns), text: '' }))
    if (!desk.typing.type(desk.book.active, entries)) this.around.refuse()
  }
}
