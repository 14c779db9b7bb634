import { Button } from '@fluentui/react-components'
import { useDesk, usePhrases } from '../../ui/desk-context.ts'
import { clearMarks } from './clear-marks.ts'

export const ClearMarks = () => {
  const desk = useDesk()
  const { check } = usePhrases()
  return <Button onClick={() => { void clearMarks(desk) }} data-testid="clear-marks">{check.clear}</Button>
}
