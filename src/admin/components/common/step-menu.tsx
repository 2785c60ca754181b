import { ChevronDownMini } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { WithRight } from "./with-right"
import type { Right } from "../../../lifecycle/rights"

/** What can be done to a document; what cannot says why. */
export function StepMenu<Step extends string>({
  label,
  right,
  steps,
  onStep,
}: {
  /** What the menu is called, when it is not simply its document's actions. */
  label?: string
  /** What taking any of them wants; without it there is no menu. */
  right: Right
  steps: readonly { name: Step; label: string; whyNot: string | null }[]
  onStep: (step: Step) => void
}) {
  const t = useT()
  return (
    <WithRight right={right}>
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <Button size="small" variant="secondary" className="shrink-0">
            {label ?? t("serial.actions")}
            <ChevronDownMini aria-hidden className="text-ui-fg-muted" />
          </Button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end" className="max-w-[300px]">
          {steps.map((step) => (
            <DropdownMenu.Item
              key={step.name}
              disabled={step.whyNot !== null}
              className="flex flex-col items-start"
              onSelect={() => onStep(step.name)}
            >
              <span>{step.label}</span>
              {step.whyNot !== null && (
                <span className="txt-compact-xsmall text-ui-fg-subtle text-pretty">
                  {step.whyNot}
                </span>
              )}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu>
    </WithRight>
  )
}
