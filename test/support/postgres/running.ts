import type { Cluster } from './cluster.ts'

interface Running {
  cluster?: Cluster
}

const key = Symbol.for('bdtx.postgres-of-this-run')

/** Kept on the process: Jest reads its set-up and its tear-down as two programs. */
export const running: Running = ((process as unknown as Record<symbol, Running | undefined>)[key] ??= {})
