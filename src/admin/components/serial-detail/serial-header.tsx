import { DocumentText, Key, PencilSquare, ShieldCheck, Tag } from "@medusajs/icons"
import { Button, Container, Copy, DropdownMenu, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import type { SerialResponse } from "../../../types/serials"
import { commandsFor } from "../../../lifecycle/decide"
import type { CommandName } from "../../../lifecycle/transitions"
import { useWhyWithheld } from "../../hooks/use-why-withheld"
import { useT } from "../../i18n/use-t"
import { ClaimCodesDrawer } from "../claim-codes"
import { CommandDialog, CommandMenu, useSendToTransfer } from "../commands"
import { ConditionBadge } from "../common/condition-badge"
import { SerialStatus } from "../common/serial-status"
import { LabelDrawer } from "../labels"
import { CorrectDrawer } from "./correct-drawer"
import { DescribeDrawer } from "./describe-drawer"
import { WarrantyDrawer } from "./warranty-drawer"
import { rightOf } from "../../../lifecycle/rights"
import { WithRight } from "../common/with-right"
import { useRights } from "../../hooks/use-rights"

type Serial = SerialResponse["serial"]
type Dialog =
  | { kind: "command"; command: CommandName }
  | { kind: "warranty" }
  | { kind: "correct" }
  | { kind: "describe" }
  | { kind: "codes" }
  | { kind: "label" }

/** The next step of a unit that waits for one: these actions stand beside the menu as buttons. */
const NEXT_STEPS: readonly CommandName[] = [
  "pass_inspection",
  "fail_inspection",
  "clear_quarantine",
  "return_from_repair",
  "hand_back",
  "hand_back_evidence",
  "hand_out_found",
  "return_from_loan",
  "take_back_from_supplier",
  "find",
  "find_for_owner",
]

/** The unit's number and status, the actions that the transition table allows now, and why it allows no others. */
export const SerialHeader = ({ serial }: { serial: Serial }) => {
  const t = useT()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const close = () => setDialog(null)
  const send = useSendToTransfer()
  const why = useWhyWithheld()(serial)
  const can = useRights()
  const nextSteps = NEXT_STEPS.filter(
    (command) => serial.commands.includes(command) && can(rightOf(command))
  )
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
          <CommandMenu
            units={[serial]}
            hidden={nextSteps}
            onCommand={(command) => setDialog({ kind: "command", command })}
            onTransfer={() => send([serial])}
          >
            <DropdownMenu.Separator />
            <DropdownMenu.Item className="gap-x-2" onSelect={() => setDialog({ kind: "label" })}>
              <DocumentText className="text-ui-fg-subtle" />
              {t("label.printOne")}
            </DropdownMenu.Item>
            {can("repair") && commandsFor(serial).includes("set_warranty") && (
              <DropdownMenu.Item
                className="gap-x-2"
                onSelect={() => setDialog({ kind: "warranty" })}
              >
                <ShieldCheck className="text-ui-fg-subtle" />
                {t("command.set_warranty")}
              </DropdownMenu.Item>
            )}
            <WithRight right="correct">
              <DropdownMenu.Item
                className="gap-x-2"
                onSelect={() => setDialog({ kind: "describe" })}
              >
                <PencilSquare className="text-ui-fg-subtle" />
                {t("serial.edit")}
              </DropdownMenu.Item>
              <DropdownMenu.Item
                className="gap-x-2"
                onSelect={() => setDialog({ kind: "correct" })}
              >
                <Tag className="text-ui-fg-subtle" />
                {t("serial.correct")}
              </DropdownMenu.Item>
            </WithRight>
            <WithRight right="sell">
              <DropdownMenu.Item className="gap-x-2" onSelect={() => setDialog({ kind: "codes" })}>
                <Key className="text-ui-fg-subtle" />
                {t("claimCodes.open")}
              </DropdownMenu.Item>
            </WithRight>
          </CommandMenu>
        </div>
      </div>
      {why !== null && (
        <Text size="small" className="text-ui-fg-subtle border-t px-6 py-3">
          {t("serial.withheld", { why })}
        </Text>
      )}
      {dialog?.kind === "command" && (
        <CommandDialog units={[serial]} command={dialog.command} onClose={close} />
      )}
      {dialog?.kind === "label" && (
        <LabelDrawer source={{ units: { serial_ids: [serial.id] }, count: 1 }} onClose={close} />
      )}
      {dialog?.kind === "warranty" && <WarrantyDrawer serial={serial} onClose={close} />}
      {dialog?.kind === "correct" && <CorrectDrawer serial={serial} onClose={close} />}
      {dialog?.kind === "codes" && <ClaimCodesDrawer units={[serial]} onClose={close} />}
      {dialog?.kind === "describe" && <DescribeDrawer serial={serial} onClose={close} />}
    </Container>
  )
}
