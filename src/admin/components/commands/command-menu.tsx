import { ChevronDownMini } from "@medusajs/icons"
import { Button, DropdownMenu } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { CommandName } from "../../../lifecycle/transitions"
import type { SerialView } from "../../../types/serials"
import { useT } from "../../i18n/use-t"
import { choiceOf, commandChoices, type CommandChoice } from "../../lib/command-choices"
import { rightOf } from "../../../lifecycle/rights"
import { useRights } from "../../hooks/use-rights"

/** What can be done with units now, and below it what cannot, each with the reason. */
export const CommandMenu = ({
  units,
  hidden = [],
  isTransferHidden = false,
  onCommand,
  onTransfer,
  children,
}: {
  units: readonly SerialView[]
  /** Commands that stand elsewhere on the screen. */
  hidden?: readonly CommandName[]
  isTransferHidden?: boolean
  onCommand: (command: CommandName) => void
  onTransfer: () => void
  /** Further items, between the two. */
  children?: ReactNode
}) => {
  const t = useT()
  const can = useRights()
  const choices = commandChoices(units).filter(
    ({ command }) => !hidden.includes(command) && can(rightOf(command))
  )
  const transfer = choiceOf("dispatch", units)
  const mayTransfer = can(rightOf("dispatch"))
  const refused = [...choices, ...(mayTransfer ? [transfer] : [])].filter(
    ({ whyNot }) => whyNot !== null
  )
  const labelOf = (command: CommandName) =>
    command === "dispatch" ? t("bulk.transfer") : t(`command.${command}`)
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("serial.actions")}
          <ChevronDownMini aria-hidden className="text-ui-fg-muted" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end" className="max-h-[400px] max-w-[280px] overflow-y-auto">
        {transfer.whyNot === null && mayTransfer && !isTransferHidden && (
          <DropdownMenu.Item onSelect={onTransfer}>{t("bulk.transfer")}</DropdownMenu.Item>
        )}
        {choices
          .filter(({ whyNot }) => whyNot === null)
          .map(({ command }) => (
            <DropdownMenu.Item key={command} onSelect={() => onCommand(command)}>
              {t(`command.${command}`)}
            </DropdownMenu.Item>
          ))}
        {children}
        {refused.length > 0 && (
          <>
            <DropdownMenu.Separator />
            <DropdownMenu.Label className="px-2 py-1">{t("bulk.notNow")}</DropdownMenu.Label>
            {refused.map((choice) => (
              <RefusedItem
                key={choice.command}
                label={labelOf(choice.command)}
                choice={choice}
                count={units.length}
              />
            ))}
          </>
        )}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}

/** Stays reachable by keyboard, so that a screen reader tells the reason too. */
const RefusedItem = ({
  label,
  choice,
  count,
}: {
  label: string
  choice: CommandChoice
  count: number
}) => {
  const t = useT()
  return (
    <DropdownMenu.Item
      aria-disabled
      className="flex-col items-start text-ui-fg-disabled"
      onSelect={(event) => event.preventDefault()}
    >
      <span>{label}</span>
      <span className="txt-compact-xsmall text-ui-fg-muted whitespace-normal">
        {count === 1
          ? choice.whyNot
          : t("bulk.refusedBy", { refused: choice.refused, count, why: choice.whyNot })}
      </span>
    </DropdownMenu.Item>
  )
}
