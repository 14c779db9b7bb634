const visible = (): boolean => !document.hidden && innerWidth > 0

/** Resolves once a person can see the pane: a runtime started by a ribbon button alone asks Excel for nothing else. */
export const whenVisible = (): Promise<void> =>
  new Promise((resolve) => {
    if (visible()) { resolve(); return }
    const look = (): void => {
      if (!visible()) return
      removeEventListener('resize', look)
      document.removeEventListener('visibilitychange', look)
      resolve()
    }
    addEventListener('resize', look)
    document.addEventListener('visibilitychange', look)
  })
