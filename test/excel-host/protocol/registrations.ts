import type { Asked } from './envelope.ts'

/** Which events of the workbook the add-in asked for: '10 Workbook', '10 {sheet id}'. */
export class Registrations {
  /** The frame's own subscriptions, by action name. */
  readonly channels = new Map<string, Asked>()
  private readonly wanted = new Set<string>()

  register(event: number, target: string): void {
    this.wanted.add(`${event} ${target}`)
  }

  unregister(event: number, target: string): void {
    this.wanted.delete(`${event} ${target}`)
  }

  wants(event: number, target: string): boolean {
    return this.wanted.has(`${event} ${target}`)
  }

  clear(): void {
    this.channels.clear()
    this.wanted.clear()
  }
}
