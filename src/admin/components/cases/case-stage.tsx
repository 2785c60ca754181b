import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { isAtVendor } from "../../../lifecycle/cases"
import type { CaseView } from "../../../types/cases"
import { useT } from "../../i18n/use-t"

type Colour = ComponentProps<typeof StatusBadge>["color"]

/** How far a case is, or how it ended. */
export const CaseStage = ({ of: view }: { of: CaseView }) => {
  const t = useT()
  const { key, colour } = stageOf(view)
  return (
    <StatusBadge color={colour} className="text-nowrap" data-testid="case-stage">
      {t(key)}
    </StatusBadge>
  )
}

function stageOf(view: CaseView): { key: string; colour: Colour } {
  if (view.outcome !== null && view.closed_at !== null) {
    const isGood = view.outcome !== "refused" && view.outcome !== "scrapped"
    return { key: `case.outcomes.${view.outcome}`, colour: isGood ? "green" : "grey" }
  }
  if (view.status === "cancelled") {
    return { key: "case.stages.cancelled", colour: "grey" }
  }
  if (view.is_overdue) {
    return { key: "case.stages.overdue", colour: "red" }
  }
  if (isAtVendor(view)) {
    return { key: "case.stages.away", colour: "purple" }
  }
  return view.returned_at === null
    ? { key: "case.stages.open", colour: "orange" }
    : { key: "case.stages.back", colour: "blue" }
}
