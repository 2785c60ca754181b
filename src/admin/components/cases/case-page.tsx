import { useState } from "react"
import type { CaseAction } from "../../../lifecycle/case-actions"
import type { CaseResponse } from "../../../types/cases"
import { useCase } from "../../hooks/use-cases"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { CaseStepDrawer } from "../case-steps"
import { caseName } from "../common/case-name"
import { OperationsSection } from "../common/operations-section"
import { PageHead } from "../common/page-head"
import { SlipButton } from "../slips"
import { QueryState } from "../common/query-state"
import { CaseFacts } from "./case-facts"
import { CaseStage } from "./case-stage"
import { CaseSteps } from "./case-steps-section"
import { CaseUnits } from "./case-units"

/** One repair or claim: how far it is, its units, what can be done now, and what was done. */
export const CasePage = ({ id }: { id: string }) => {
  const query = useCase(id)
  const [action, setAction] = useState<CaseAction | null>(null)
  return (
    <QueryState query={query} rows={8}>
      {(answer) => (
        <div className="flex flex-col gap-y-3">
          <CaseHead {...answer} />
          <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
            <div className="flex min-w-0 flex-1 flex-col gap-y-3">
              <CaseUnits {...answer} />
              <OperationsSection operations={answer.operations} />
            </div>
            <div className="flex w-full flex-col gap-y-3 xl:max-w-[440px]">
              <CaseSteps {...answer} onChoose={setAction} />
              <CaseFacts {...answer} onEdit={() => setAction("edit")} />
            </div>
          </div>
          {action && (
            <CaseStepDrawer answer={answer} action={action} onClose={() => setAction(null)} />
          )}
        </div>
      )}
    </QueryState>
  )
}

const CaseHead = ({ case: view }: CaseResponse) => {
  const t = useT()
  const day = useDay()
  const { opened_at, created_at, created_by, fault } = view
  const facts = [
    fault,
    t("case.openedBy", {
      date: day(opened_at ?? created_at),
      name: created_by.name ?? created_by.type,
    }),
  ]
  return (
    <PageHead
      title={caseName(t, view)}
      subtitle={facts.filter(Boolean).join(" · ")}
      actions={
        <>
          <CaseStage of={view} />
          <SlipButton
            slip={{
              title: t("paper.repairTicket"),
              path: `/admin/serial-cases/${view.id}/ticket`,
              name: "repair-ticket",
            }}
          />
        </>
      }
    />
  )
}
