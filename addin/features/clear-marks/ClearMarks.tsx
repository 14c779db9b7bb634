import { ActButton } from '../../ui/ActButton.tsx'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { clearMarks } from './clear-marks.ts'

export const ClearMarks = () => {
  const desk = useDesk()
  const { check } = usePhrases()
  return <ActButton act={() => { void clearMarks(desk) }} data-testid="clear-marks">{check.clear}</ActButton>
}
