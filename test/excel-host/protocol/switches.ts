const FIVE_MEGABYTES = 5 * 1024 * 1024

/** What a test can make harder for the add-in. */
export class Switches {
  excelApi = '1.15'
  payloadLimit = FIVE_MEGABYTES
  private editing = false
  private waiting: (() => void)[] = []

  get cellEdit(): boolean {
    return this.editing
  }

  /** While a person edits a cell the workbook answers nobody. */
  setCellEdit(editing: boolean): void {
    this.editing = editing
    if (editing) return
    const ready = this.waiting
    this.waiting = []
    for (const resume of ready) resume()
  }

  afterCellEdit(resume: () => void): void {
    this.waiting.push(resume)
  }
}
