import type { Payload } from './payload.ts'
import type { UserError } from './user-error.ts'

type Kind<P> = new () => P

/** An answer of a kind with what it carries. */
export const answer = <P extends Payload>(kind: Kind<P>, carried: Partial<P>): P => Object.assign(new kind(), carried)

/** An answer that declines. */
export const decline = <P extends Payload>(kind: Kind<P>, ...userErrors: UserError[]): P => Object.assign(new kind(), { userErrors })
