import { Button } from '@fluentui/react-components'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useDesk, usePhrases, useStore } from '../../ui/desk-context.ts'
import type { Cause } from './causes.ts'
import { CauseGroup } from './CauseGroup.tsx'
import { goToFinding } from './go-to-finding.ts'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Found once for the whole list: every place asks. */
const useNames = (): ReadonlyMap<string, string> => {
  const lines = useStore(useDesk().seen)?.judged.reading.roster.lines
  return useMemo(() => new Map((lines ?? []).map(({ key, values }) => [key, values.fullName ?? ''])), [lines])
}

/** Findings as one long row of places to walk through, by mouse, by keys or by the two buttons. */
export const FindingList = ({ causes }: { readonly causes: readonly Cause[] }) => {
  const desk = useDesk()
  const { check } = usePhrases()
  const [at, setAt] = useState(-1)
  const names = useNames()
  const list = useRef<HTMLDivElement>(null)
  const places = causes.flatMap((cause) => cause.findings)
  const visit = (index: number): void => {
    const finding = places[index]
    if (!finding) return
    setAt(index)
    void goToFinding(desk, finding)
    requestAnimationFrame(() => { list.current?.querySelector<HTMLElement>(`[data-place="${String(index)}"]`)?.focus() })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined || !(event.target as HTMLElement).dataset['place']) return
    event.preventDefault()
    visit(Number((event.target as HTMLElement).dataset['place']) + step)
  }
  const firsts = causes.map((_, index) => causes.slice(0, index).reduce((sum, cause) => sum + cause.findings.length, 0))
  return (
    <div ref={list} onKeyDown={onKeyDown}>
      {places.length > 1 && (
        <div className="row walk">
          <Button size="small" disabledFocusable={at <= 0} onClick={() => { visit(at - 1) }}>{check.previous}</Button>
          <Button size="small" disabledFocusable={at >= places.length - 1} onClick={() => { visit(at + 1) }}>{check.next}</Button>
          {at >= 0 && <span className="hint" aria-live="polite">{check.place(at + 1, places.length)}</span>}
        </div>
      )}
      {causes.map((cause, index) => <CauseGroup key={cause.id} cause={cause} names={names} first={firsts[index] ?? 0} at={at} visit={visit} />)}
      {places.length > 1 && <p className="hint">{check.keys}</p>}
    </div>
  )
}
