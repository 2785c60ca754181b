import { SectionRow } from "@medusajs/dashboard/components"
import { Button, clx, Container, Heading } from "@medusajs/ui"
import type { CaseResponse } from "../../../types/cases"
import { useDay } from "../../hooks/use-day"
import { useAmount } from "../../hooks/use-amount"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import { useRights } from "../../hooks/use-rights"

const DAYS = {
  opened_at: "openedOn",
  sent_at: "sentOn",
  returned_at: "backOn",
  closed_at: "closedOn",
} as const

/** What is said of a case. */
export const CaseFacts = ({
  case: view,
  actions,
  onEdit,
}: Pick<CaseResponse, "case" | "actions"> & { onEdit: () => void }) => {
  const t = useT()
  const day = useDay()
  const { customer, due_on, cost, credit, currency_code } = view
  const canEdit =
    useRights()("repair") &&
    actions.some(({ action, why_not }) => action === "edit" && why_not === null)
  const amount = useAmount()
  return (
    <Container className="divide-y p-0" data-testid="case-facts">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("case.details")}</Heading>
        {canEdit && (
          <Button size="small" variant="secondary" onClick={onEdit}>
            {t("case.edit")}
          </Button>
        )}
      </div>
      {customer && (
        <SectionRow
          title={t("fields.customer")}
          value={
            <TextLink to={paths.customer(customer.id)}>{customer.name ?? customer.email}</TextLink>
          }
        />
      )}
      {view.contact && <SectionRow title={t("case.contact")} value={view.contact} />}
      <SectionRow title={t("case.vendor")} value={view.vendor ?? "-"} />
      <SectionRow title={t("case.reference")} value={view.reference ?? "-"} />
      <SectionRow title={t("case.fault")} value={view.fault ?? "-"} />
      <SectionRow
        title={t("fields.due_on")}
        value={
          <span className={clx("txt-compact-small", { "text-ui-fg-error": view.is_overdue })}>
            {due_on === null ? "-" : day(due_on)}
          </span>
        }
      />
      {(Object.keys(DAYS) as (keyof typeof DAYS)[])
        .filter((field) => view[field] !== null)
        .map((field) => (
          <SectionRow key={field} title={t(`case.${DAYS[field]}`)} value={day(view[field])} />
        ))}
      {view.outcome && (
        <SectionRow title={t("case.outcome")} value={t(`case.outcomes.${view.outcome}`)} />
      )}
      {cost !== null && <SectionRow title={t("fields.cost")} value={amount(cost, currency_code)} />}
      {credit !== null && (
        <SectionRow title={t("case.credit")} value={amount(credit, currency_code)} />
      )}
      {view.note && <SectionRow title={t("fields.notes")} value={view.note} />}
    </Container>
  )
}
