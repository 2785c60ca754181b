import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useId } from "react"
import type { CaseAction } from "../../../lifecycle/case-actions"
import type { CaseActionView, CaseResponse } from "../../../types/cases"
import { useT, type Translate } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { HintedRow } from "../common/hinted-row"
import { LinkButton } from "../common/link-button"
import { WithRight } from "../common/with-right"

/** What can be done with a case now, by the rules; what cannot be done says why. */
export const CaseSteps = ({
  case: view,
  actions,
  onChoose,
}: Pick<CaseResponse, "case" | "actions"> & { onChoose: (action: CaseAction) => void }) => {
  const t = useT()
  const steps = actions.filter(({ action }) => action !== "edit")
  // Of a case that is over nothing can be done; one sentence says so, not seven.
  const isOver = steps.every(({ why_not }) => why_not?.code === "case_not_open")
  return (
    <WithRight right="repair">
      <Container className="divide-y p-0" data-testid="case-steps">
        <Heading level="h2" className="px-6 py-4">
          {t("case.steps")}
        </Heading>
        {isOver ? (
          <Text size="small" className="text-ui-fg-subtle px-6 py-4">
            {t("case.whyNot.any.case_not_open")}
          </Text>
        ) : (
          <ul className="divide-y">
            {steps.map((step) => (
              <StepRow key={step.action} step={step} onChoose={onChoose} />
            ))}
            <HintedRow hint={t("case.actionHints.lend")}>
              <LinkButton to={paths.lend({ caseId: view.id })}>{t("case.actions.lend")}</LinkButton>
            </HintedRow>
          </ul>
        )}
      </Container>
    </WithRight>
  )
}

const StepRow = ({
  step: { action, why_not },
  onChoose,
}: {
  step: CaseActionView
  onChoose: (action: CaseAction) => void
}) => {
  const t = useT()
  const id = useId()
  return (
    <HintedRow
      hintId={id}
      hint={why_not ? whyNotText(t, action, why_not) : t(`case.actionHints.${action}`)}
    >
      <Button
        size="small"
        variant="secondary"
        className="shrink-0"
        disabled={why_not !== null}
        aria-describedby={id}
        onClick={() => onChoose(action)}
      >
        {t(`case.actions.${action}`)}
      </Button>
    </HintedRow>
  )
}

/** Why an action cannot be taken, in the screen's own words where it has them. */
function whyNotText(
  t: Translate,
  action: CaseAction,
  { code, message }: NonNullable<CaseActionView["why_not"]>
): string {
  return t(`case.whyNot.${action}.${code}`, {
    defaultValue: t(`case.whyNot.any.${code}`, { defaultValue: message }),
  })
}
