import { Button, Heading } from "@medusajs/ui"
import { useId } from "react"
import type { SerialResponse } from "../../../types/serials"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { HintedRow } from "../common/hinted-row"
import { LinkButton } from "../common/link-button"
import { deskPlan, type DeskDialog } from "./desk-plan"
import { rightOf } from "../../../lifecycle/rights"
import { useRights } from "../../hooks/use-rights"

/** What makes sense to do with the unit; what is most likely stands first. */
export const DeskActions = ({
  serial,
  onChoose,
}: SerialResponse & { onChoose: (dialog: DeskDialog) => void }) => {
  const t = useT()
  const can = useRights()
  const plan = deskPlan(serial)
  return (
    <div className="divide-y" data-testid="desk-actions">
      <Heading level="h2" className="px-6 py-4">
        {t("desk.actions")}
      </Heading>
      <ul className="divide-y">
        {plan.canRequest && (
          <ActionRow
            label={t("desk.request.label")}
            hint={t("desk.request.hint")}
            isFirst
            onClick={() => onChoose({ kind: "request" })}
          />
        )}
        {plan.commands
          .filter((command) => can(rightOf(command)))
          .map((command) => (
            <ActionRow
              key={command}
              label={t(`command.${command}`)}
              hint={t(`desk.commands.${command}`)}
              onClick={() => onChoose({ kind: "command", command })}
            />
          ))}
        {plan.newCase && can("repair") && (
          <HintedRow hint={t(`desk.case.hints.${plan.newCase}`)}>
            <LinkButton to={paths.newCase({ serialId: serial.id, kind: plan.newCase })}>
              {t("desk.case.label")}
            </LinkButton>
          </HintedRow>
        )}
        {plan.caseId !== null && (
          <HintedRow hint={t("desk.goToCase.hint")}>
            <LinkButton to={paths.case(plan.caseId)}>{t("desk.goToCase.label")}</LinkButton>
          </HintedRow>
        )}
        {plan.canRefuse && can("receive") && (
          <ActionRow
            label={t("desk.refuse.label")}
            hint={t("desk.refuse.hint")}
            onClick={() => onChoose({ kind: "refuse" })}
          />
        )}
        <HintedRow hint={t("desk.openUnitHint")}>
          <LinkButton to={paths.serial(serial.id)}>{t("desk.openUnit")}</LinkButton>
        </HintedRow>
      </ul>
    </div>
  )
}

const ActionRow = ({
  label,
  hint,
  isFirst = false,
  onClick,
}: {
  label: string
  hint: string
  isFirst?: boolean
  onClick: () => void
}) => {
  const id = useId()
  return (
    <HintedRow hint={hint} hintId={id}>
      <Button
        size="small"
        variant={isFirst ? "primary" : "secondary"}
        className="shrink-0"
        aria-describedby={id}
        onClick={onClick}
      >
        {label}
      </Button>
    </HintedRow>
  )
}
