import { XMark } from "@medusajs/icons"
import { Container, Heading, IconButton, Text } from "@medusajs/ui"
import { useCallback } from "react"
import type { Kept } from "../../hooks/use-kept"
import { lookUp } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { toScanField } from "../../lib/focus"
import { readScan } from "../../lib/scan-text"
import { ItemField } from "../common/item-field"
import { ScanField, useScanQueue, useTellWaiting, type ScanHandler } from "../scan-field"
import { addNeverSold, type NeverSold } from "./never-sold"

/** Customers' units that have no record: their product, and their numbers by scan. */
export const NeverSoldPanel = ({
  kept,
  onWaiting,
}: {
  kept: Kept<NeverSold>
  /** Told whether scans still wait for their answer. */
  onWaiting: (isWaiting: boolean) => void
}) => {
  const t = useT()
  const { value, update } = kept
  const { queue, state } = useScanQueue(useNeverSoldScan(kept))
  useTellWaiting(state, onWaiting)
  const remove = (number: string) =>
    update((list) => ({ ...list, numbers: list.numbers.filter((other) => other !== number) }))
  return (
    <Container className="divide-y p-0" data-testid="never-sold">
      <div className="px-6 py-4">
        <Heading level="h2">{t("case.open.neverSold")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("case.open.neverSoldHint")}
        </Text>
      </div>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <ItemField
          value={value.itemId}
          onChange={(itemId) => update((list) => ({ ...list, itemId }))}
        />
        {value.itemId === "" ? (
          <Text size="small" className="text-ui-fg-subtle">
            {t("case.open.neverSoldEmpty")}
          </Text>
        ) : (
          <ScanField queue={queue} state={state} label={t("case.open.neverSoldScan")} />
        )}
      </div>
      {value.numbers.length > 0 && (
        <ul className="divide-y">
          {value.numbers.map((number) => (
            <li key={number} className="flex items-center gap-x-3 px-6 py-2">
              <Text size="small" leading="compact" className="min-w-0 flex-1 truncate font-mono">
                {number}
              </Text>
              <IconButton
                size="small"
                variant="transparent"
                aria-label={t("receive.remove", { number })}
                onClick={({ currentTarget }) => {
                  toScanField(currentTarget)
                  remove(number)
                }}
              >
                <XMark />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </Container>
  )
}

/** Takes numbers that no unit of the product bears. */
function useNeverSoldScan({ current, update }: Kept<NeverSold>): ScanHandler {
  const t = useT()
  return useCallback(
    async (text) => {
      const { scan, error } = readScan(text)
      if (scan === null) {
        return { kind: "refused", message: error ?? "" }
      }
      const number = scan.number ?? text
      const { matches } = await lookUp(text)
      if (matches.some(({ inventory_item_id: item }) => item === current().itemId)) {
        return { kind: "refused", message: t("case.open.hasRecord", { number }) }
      }
      const before = current().numbers.length
      update((list) => addNeverSold(list, number))
      const count = current().numbers.length
      return count === before
        ? { kind: "known", message: t("picked.duplicate") }
        : { kind: "taken", message: t("picked.added", { count }) }
    },
    [current, update, t]
  )
}
