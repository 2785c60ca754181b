import { Badge, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useT } from "../../i18n/use-t"
import { StepMenu } from "../common/step-menu"
import { DeliverDrawer } from "./deliver-drawer"
import { FailDrawer } from "./fail-drawer"
import {
  FULFILMENT_STEPS,
  unitsForStep,
  whyNotFulfilmentStep,
  type FulfilmentGroup,
  type FulfilmentStep,
} from "./fulfilment-groups"
import { ProofRow } from "./proof-row"

/** How many numbers are named; the lines above have them all. */
const NAMED = 5

/** One fulfilment: which units left with it, whether they have come, and what can be done about them. */
export const FulfilmentBlock = ({
  group,
  number,
  isShipped,
}: {
  group: FulfilmentGroup
  /** As Medusa numbers it on the order's page. */
  number: number | null
  isShipped: boolean
}) => {
  const t = useT()
  const { t: ofMedusa } = useTranslation()
  const [step, setStep] = useState<FulfilmentStep | null>(null)
  const { units, proofs, fulfillment_id } = group
  const delivered = units.filter(({ delivered_at }) => delivered_at !== null).length
  const title = ofMedusa("orders.fulfillment.number", {
    number: number ?? fulfillment_id.slice(-6),
  })
  const hidden = units.length - NAMED
  const close = () => setStep(null)
  return (
    <section
      className="flex flex-col gap-y-3 px-6 py-4"
      aria-label={title}
      data-testid="fulfilment-serials"
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0">
          <div className="flex items-center gap-x-2">
            <Heading level="h3">{title}</Heading>
            <Badge size="2xsmall" color={delivered === units.length ? "green" : "grey"}>
              {t("fulfilment.delivered", { delivered, count: units.length })}
            </Badge>
          </div>
          <Text size="small" className="text-ui-fg-subtle break-words">
            <span className="font-mono">
              {units
                .slice(0, NAMED)
                .map((unit) => unit.number)
                .join(", ")}
            </span>
            {hidden > 0 && ` ${t("general.more", { count: hidden })}`}
          </Text>
        </div>
        <StepMenu
          right="sell"
          label={t("fulfilment.actions")}
          steps={FULFILMENT_STEPS.map((name) => {
            const why = whyNotFulfilmentStep(group, name, { isShipped })
            return {
              name,
              label: t(`fulfilment.steps.${name}`),
              whyNot: why && t(`fulfilment.whyNot.${why}`),
            }
          })}
          onStep={setStep}
        />
      </div>
      {proofs.map((proof) => (
        <ProofRow key={proof.operation_id} proof={proof} />
      ))}
      {step === "deliver" && (
        <DeliverDrawer
          title={title}
          fulfilmentId={fulfillment_id}
          units={unitsForStep(group, "deliver")}
          onClose={close}
        />
      )}
      {step !== null && step !== "deliver" && (
        <FailDrawer
          title={title}
          step={step}
          fulfilmentId={fulfillment_id}
          units={unitsForStep(group, step)}
          onClose={close}
        />
      )}
    </section>
  )
}
