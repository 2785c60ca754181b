import { ChevronDownMini, PencilSquare, ShieldCheck, Tag } from "@medusajs/icons"
import { Button, Container, Copy, DropdownMenu, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import type { SerialResponse } from "../../../types/api"
import { commandsFor } from "../../../lifecycle/decide"
import type { CommandName } from "../../../lifecycle/transitions"
import { useT } from "../../i18n/use-t"
import { ConditionBadge } from "../common/condition-badge"
import { SerialStatus } from "../common/serial-status"
import { CommandDrawer } from "./command-drawer"
import { CorrectDrawer } from "./correct-drawer"
import { DescribeDrawer } from "./describe-drawer"
import { WarrantyDrawer } from "./warranty-drawer"

type Serial = SerialResponse["serial"]
type Dialog =
  | { kind: "command"; command: CommandName }
  | { kind: "warranty" }
  | { kind: "correct" }
  | { kind: "describe" }

/** The next step of a unit that waits for one: these actions stand beside the menu as buttons. */
const NEXT_STEPS: readonly CommandName[] = [
  "pass_inspection",
  "fail_inspection",
  "clear_quarantine",
  "return_from_repair",
  "hand_back",
  "hand_back_evidence",
  "return_from_loan",
  "take_back_from_supplier",
  "find",
]

/** The unit's number and status, and the actions that the transition table allows now. */
export const SerialHeader = ({ serial }: { serial: Serial }) => {
  const t = useT()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const close = () => setDialog(null)
  const commands = serial.commands.filter(
    (command) => command !== "drop_hold" || serial.held_for !== null
  )
  const nextSteps = NEXT_STEPS.filter((command) => commands.includes(command))
  return (
    <Container className="p-0" data-testid="serial-header">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="min-w-0">
          <div className="flex items-center gap-x-1">
            <Heading level="h1" className="break-all font-mono">
              {serial.number}
            </Heading>
            <Copy content={serial.number} className="text-ui-fg-muted" />
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {[serial.item?.title, serial.item?.sku].filter(Boolean).join(" · ")}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {serial.condition && <ConditionBadge condition={serial.condition} />}
          <SerialStatus status={serial.status} />
          {nextSteps.map((command) => (
            <Button
              key={command}
              size="small"
              variant="secondary"
              onClick={() => setDialog({ kind: "command", command })}
            >
              {t(`command.${command}`)}
            </Button>
          ))}
          <ActionsMenu
            commands={commands.filter((command) => !nextSteps.includes(command))}
            hasWarranty={commandsFor(serial).includes("set_warranty")}
            onChoose={setDialog}
          />
        </div>
      </div>
      {serial.why_not_sellable && serial.status === "in_stock" && (
        <Text size="small" className="text-ui-fg-subtle border-t px-6 py-3">
          {t("serial.withheld", { why: serial.why_not_sellable })}
        </Text>
      )}
      {serial.notes && (
        <Text size="small" className="text-ui-fg-subtle whitespace-pre-line border-t px-6 py-3">
          {serial.notes}
        </Text>
      )}
      {dialog?.kind === "command" && (
        <CommandDrawer serial={serial} command={dialog.command} onClose={close} />
      )}
      {dialog?.kind === "warranty" && <WarrantyDrawer serial={serial} onClose={close} />}
      {dialog?.kind === "correct" && <CorrectDrawer serial={serial} onClose={close} />}
      {dialog?.kind === "describe" && <DescribeDrawer serial={serial} onClose={close} />}
    </Container>
  )
}

const ActionsMenu = ({
  commands,
  hasWarranty,
  onChoose,
}: {
  commands: readonly CommandName[]
  /** Whether the unit is a customer's, so that its warranty may be changed. */
  hasWarranty: boolean
  onChoose: (dialog: Dialog) => void
}) => {
  const t = useT()
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("serial.actions")}
          <ChevronDownMini aria-hidden className="text-ui-fg-muted" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        {commands.map((command) => (
          <DropdownMenu.Item key={command} onSelect={() => onChoose({ kind: "command", command })}>
            {t(`command.${command}`)}
          </DropdownMenu.Item>
        ))}
        {commands.length > 0 && <DropdownMenu.Separator />}
        {hasWarranty && (
          <DropdownMenu.Item className="gap-x-2" onSelect={() => onChoose({ kind: "warranty" })}>
            <ShieldCheck className="text-ui-fg-subtle" />
            {t("command.set_warranty")}
          </DropdownMenu.Item>
        )}
        <DropdownMenu.Item className="gap-x-2" onSelect={() => onChoose({ kind: "describe" })}>
          <PencilSquare className="text-ui-fg-subtle" />
          {t("serial.edit")}
        </DropdownMenu.Item>
        <DropdownMenu.Item className="gap-x-2" onSelect={() => onChoose({ kind: "correct" })}>
          <Tag className="text-ui-fg-subtle" />
          {t("serial.correct")}
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
