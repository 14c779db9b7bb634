import { useEffect, useRef } from 'react'

/** The heading of a screen; takes the focus when the screen opens, so that keyboard and reader begin there. */
export const Title = ({ children }: { readonly children: string }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { heading.current?.focus({ preventScroll: true }) }, [])
  return <h1 ref={heading} tabIndex={-1}>{children}</h1>
}
