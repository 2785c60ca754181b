import type { CaseResponse } from "../../../types/cases"

/** What every step's form is given. */
export interface StepProps {
  answer: CaseResponse
  onClose: () => void
}
