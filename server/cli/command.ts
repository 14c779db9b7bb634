import type { Command } from 'commander'
import type { Language } from '#server/locale/cli.ts'

/** What a command is handed by the program it joins. */
export interface Desk {
  readonly language: Language
  print(text: string): void
  /** What only concerns the person at the screen, so that output can be piped. */
  remark(text: string): void
  exit(code: number): void
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** A command adds itself to the program; what it needs is imported when it runs, not before. */
export type AddCommand = (program: Command, desk: Desk) => void

export const EXIT = { clean: 0, findings: 1, refused: 2, bug: 3 } as const
