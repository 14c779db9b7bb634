import { usePhrases } from './desk-context.ts'

/** Why nothing can be done here yet, and what to do. */
export const SignInFirst = ({ children }: { readonly children: string }) => {
  const { shell } = usePhrases()
  return <div className="card" data-testid="sign-in-first"><p>{children}</p><p><a className="link" href="#/sign-in">{shell.signIn}</a></p></div>
}
