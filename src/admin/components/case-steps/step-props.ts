import type { CaseResponse, CaseSerial } from "../../../types/cases"

/** What every step's form is given. */
export interface StepProps {
  answer: CaseResponse
  /** All units that the case is about: its answer has the first of them. */
  units: readonly CaseSerial[]
  onClose: () => void
}
