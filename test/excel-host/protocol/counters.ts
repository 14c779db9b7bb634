export interface Tally {
  requests: number
  bytesIn: number
  bytesOut: number
}

const none = (): Tally => ({ requests: 0, bytesIn: 0, bytesOut: 0 })

export type Purpose = 'work' | 'cleanup' | 'boot'

/** Counts what goes over the wire: the add-in's own work, Office.js's cleaning up, and everything around (boot, events, commands). */
export class Counters {
  readonly work = none()
  readonly cleanup = none()
  readonly boot = none()

  count(purpose: Purpose, { bytesIn, bytesOut }: { bytesIn: number; bytesOut: number }): void {
    const tally = this[purpose]
    tally.requests += 1
    tally.bytesIn += bytesIn
    tally.bytesOut += bytesOut
  }

  reset(): void {
    for (const tally of [this.work, this.cleanup, this.boot]) Object.assign(tally, none())
  }
}
