import { XMark } from "@medusajs/icons"
import { Button, DropdownMenu, IconButton, Text } from "@medusajs/ui"
import { useState } from "react"
import type { CommandName } from "../../../lifecycle/transitions"
import type { SerialView } from "../../../types/serials"
import { useT } from "../../i18n/use-t"
import { choiceOf } from "../../lib/command-choices"
import { ClaimCodesDrawer } from "../claim-codes"
import { CommandDialog, CommandMenu, useSendToTransfer } from "../commands"
import { PrintLabelsButton } from "../labels"
import { rightOf } from "../../../lifecycle/rights"
import { WithRight } from "../common/with-right"
import { useRights } from "../../hooks/use-rights"

/** The commands that have a button of their own while all selected units allow them. */
const QUICK: readonly CommandName[] = ["grade", "quarantine", "clear_quarantine"]

/** What is done with the selected units: what all of them allow, and why the rest is not possible. It stays in view. */
export const SelectionBar = ({
  units,
  onClear,
  onTakeOut,
}: {
  units: readonly SerialView[]
  onClear: () => void
  onTakeOut: (ids: readonly string[]) => void
}) => {
  const t = useT()
  const send = useSendToTransfer()
  const [command, setCommand] = useState<CommandName | null>(null)
  const [isCoding, setIsCoding] = useState(false)
  const can = useRights()
  const isOffered = (name: CommandName) =>
    can(rightOf(name)) && choiceOf(name, units).whyNot === null
  const canTransfer = isOffered("dispatch")
  const quick = QUICK.filter(isOffered)
  return (
    <div
      className="bg-ui-bg-base sticky bottom-0 flex flex-wrap items-center gap-2 rounded-b-lg border-t px-6 py-3"
      data-testid="selection-bar"
    >
      <Text
        size="small"
        leading="compact"
        weight="plus"
        className="whitespace-nowrap"
        role="status"
      >
        {t("bulk.selected", { count: units.length })}
      </Text>
      {canTransfer && (
        <Button size="small" variant="secondary" onClick={() => send(units)}>
          {t("bulk.transfer")}
        </Button>
      )}
      {quick.map((name) => (
        <Button
          key={name}
          size="small"
          variant="secondary"
          className="whitespace-nowrap"
          onClick={() => setCommand(name)}
        >
          {t(`command.${name}`)}
        </Button>
      ))}
      <PrintLabelsButton
        source={{ units: { serial_ids: units.map(({ id }) => id) }, count: units.length }}
      />
      <CommandMenu
        units={units}
        hidden={quick}
        isTransferHidden={canTransfer}
        onCommand={setCommand}
        onTransfer={() => send(units)}
      >
        <WithRight right="sell">
          <DropdownMenu.Separator />
          <DropdownMenu.Item onSelect={() => setIsCoding(true)}>
            {t("claimCodes.open")}
          </DropdownMenu.Item>
        </WithRight>
      </CommandMenu>
      <IconButton size="small" variant="transparent" aria-label={t("bulk.clear")} onClick={onClear}>
        <XMark />
      </IconButton>
      {command && (
        <CommandDialog
          units={units}
          command={command}
          onClose={() => setCommand(null)}
          onDone={onClear}
          onTakeOut={onTakeOut}
        />
      )}
      {isCoding && <ClaimCodesDrawer units={units} onClose={() => setIsCoding(false)} />}
    </div>
  )
}
