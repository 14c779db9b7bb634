import { useEffect, useRef } from 'react'

/**
 * The heading of a screen; takes the focus when the screen opens, so that keyboard and reader begin there.
 * While it has the focus it counts as reachable by Tab: Office.js moves the focus itself on Excel for the web,
 * and from an element it does not count it would lead out of the pane.
 */
export const Title = ({ children }: { readonly children: string }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => { heading.current?.focus({ preventScroll: true }) }, [])
  return <h1 ref={heading} tabIndex={-1} onFocus={(event) => { event.currentTarget.tabIndex = 0 }} onBlur={(event) => { event.currentTarget.tabIndex = -1 }}>{children}</h1>
}
