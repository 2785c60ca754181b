import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { useCallback } from "react"
import { useOrderSerials, useScanToDraft } from "../../hooks/use-order-serials"
import { useT } from "../../i18n/use-t"
import { QueryState } from "../common/query-state"
import { WithRight } from "../common/with-right"
import { SaleChooser, useSaleScan } from "../sale-scan"
import { ScanField, useScanQueue, type ScanHandler } from "../scan-field"
import { PlaceBlock } from "./place-block"
import { placesOf, type Place } from "./places"

/**
 * Serials on the draft order's page, as at a counter: a scan sells the unit, on the line that misses one or on a new line.
 * What is captured nobody else can buy.
 */
export const DraftSerialsSection = ({ orderId }: { orderId: string }) => {
  const t = useT()
  const query = useOrderSerials(orderId)
  const { mutateAsync: sell } = useScanToDraft(orderId)
  const scan = useSaleScan(sell, t("draft.taken"))
  const { decisionOn, sellScan } = scan
  const handler: ScanHandler = useCallback(
    (text) => sellScan(text, decisionOn(text) ?? { serial: text }),
    [decisionOn, sellScan]
  )
  const { queue, state } = useScanQueue(handler)
  const places = query.data ? placesOf(query.data) : []
  return (
    <Container className="divide-y p-0" data-testid="draft-serials">
      <div className="flex items-center gap-x-2 px-6 py-4">
        <Heading level="h2">{t("order.title")}</Heading>
        <Progress places={places} />
      </div>
      <WithRight right="capture">
        <div className="flex flex-col gap-y-3 px-6 py-4">
          <ScanField
            queue={queue}
            state={state}
            label={t("draft.scan")}
            hint={t("draft.scanHint")}
          />
          <SaleChooser scan={scan} queue={queue} />
        </div>
      </WithRight>
      <QueryState query={query}>
        {() =>
          places.length === 0 ? (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4 text-pretty">
              {t("draft.none")}
            </Text>
          ) : (
            places.map((place) => <PlaceBlock key={place.key} orderId={orderId} place={place} />)
          )
        }
      </QueryState>
    </Container>
  )
}

const Progress = ({ places }: { places: readonly Place[] }) => {
  const t = useT()
  const sum = (figure: "needed" | "missing") =>
    places.reduce((total, { component }) => total + component[figure], 0)
  const missing = sum("missing")
  return sum("needed") > 0 ? (
    <Badge size="2xsmall" color={missing > 0 ? "orange" : "green"}>
      {missing > 0 ? t("order.missing", { count: missing }) : t("draft.complete")}
    </Badge>
  ) : null
}
