import { Button, Container, Text } from "@medusajs/ui"
import { useCallback, useState } from "react"
import type { ItemRef } from "../../../types/refs"
import { lookUp } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { ScanField, useScanQueue, type ScanHandler } from "../scan-field"

/** Finds the item that came in by the GTIN of the first unit that is scanned; several items give a chooser. */
export const FirstScan = ({ onFound }: { onFound: (itemId: string, scan: string) => void }) => {
  const t = useT()
  const [several, setSeveral] = useState<{ scan: string; items: readonly ItemRef[] } | null>(null)
  const handler: ScanHandler = useCallback(
    async (scan) => {
      const { items } = await lookUp(scan)
      setSeveral(items.length > 1 ? { scan, items } : null)
      if (items.length === 0) {
        return { kind: "refused", message: t("gtin.none") }
      }
      const [only] = items
      if (items.length === 1 && only) {
        onFound(only.id, scan)
        return { kind: "taken", message: itemLabel(only) }
      }
      return { kind: "known", message: t("gtin.found", { count: items.length }) }
    },
    [onFound, t]
  )
  const { queue, state } = useScanQueue(handler)
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4" data-testid="first-scan">
      <div>
        <Text size="small" leading="compact" weight="plus">
          {t("receive.chooseFirst")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("receive.chooseFirstHint")}
        </Text>
      </div>
      <ScanField
        queue={queue}
        state={state}
        label={t("gtin.firstScan")}
        hint={t("gtin.firstScanHint")}
        autoFocus
        shown={1}
      />
      {several && (
        <ul className="flex flex-wrap gap-2" aria-label={t("gtin.items")}>
          {several.items.map((item) => (
            <li key={item.id}>
              <Button
                size="small"
                variant="secondary"
                onClick={() => onFound(item.id, several.scan)}
              >
                {itemLabel(item)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Container>
  )
}
