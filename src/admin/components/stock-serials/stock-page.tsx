import { Button, Container, Tabs, Text } from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import type { ReconciliationView } from "../../../types/stock"
import { useReconciliation } from "../../hooks/use-attention"
import { usePage } from "../../hooks/use-page"
import { useLocations } from "../../hooks/use-places"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Empty } from "../common/empty"
import { LinkButton } from "../common/link-button"
import { PageHead } from "../common/page-head"
import { Pager } from "../common/pager"
import { QueryState } from "../common/query-state"
import { PlaceRow } from "./place-row"

const KINDS = ["awaiting", "discrepancy"] as const
type Kind = (typeof KINDS)[number]

/** How many tracked items are looked at together: most of them agree, and show nothing. */
const ITEMS = 200

/** Where stock and serials do not agree: stock that awaits serials, and what went wrong. */
export const StockPage = () => {
  const t = useT()
  const [params, setParams] = useSearchParams()
  const kind: Kind = params.get("only") === "discrepancy" ? "discrepancy" : "awaiting"
  const locationId = params.get("location_id")
  const { data: locations } = useLocations()
  const place = locations?.find(({ id }) => id === locationId)?.name
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={place ? t("stock.titleAt", { place }) : t("stock.title")}
        subtitle={t("stock.subtitle")}
        actions={
          locationId !== null && (
            <LinkButton to={paths.stock(kind)}>{t("stock.everywhere")}</LinkButton>
          )
        }
      />
      <Tabs
        value={kind}
        onValueChange={(chosen) =>
          setParams(
            { only: chosen, ...(locationId ? { location_id: locationId } : {}) },
            { replace: true }
          )
        }
        className="flex flex-col gap-y-3"
      >
        <Tabs.List aria-label={t("stock.only")}>
          {KINDS.map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {t(`stock.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value={kind}>
          <Places key={`${kind} ${locationId ?? ""}`} kind={kind} locationId={locationId} />
        </Tabs.Content>
      </Tabs>
    </div>
  )
}

const Places = ({ kind, locationId }: { kind: Kind; locationId: string | null }) => {
  const t = useT()
  const [offset, setOffset] = useState(0)
  const query = useReconciliation({
    only: kind,
    limit: ITEMS,
    offset,
    ...(locationId === null ? {} : { location_id: locationId }),
  })
  return (
    <Container className="divide-y p-0">
      <QueryState query={query} rows={5}>
        {({ places, count }) => (
          <>
            {places.length === 0 ? (
              <Empty
                title={t(kind === "awaiting" ? "awaiting.none" : "stock.noDiscrepancy")}
                message={t(kind === "awaiting" ? "awaiting.noneHint" : "stock.noDiscrepancyHint")}
              />
            ) : (
              <PlaceList key={offset} places={places} />
            )}
            {count > ITEMS && (
              <div className="flex items-center justify-between gap-x-4 px-6 py-3">
                <Text size="small" className="text-ui-fg-subtle">
                  {t("stock.itemsOf", {
                    first: offset + 1,
                    last: Math.min(count, offset + ITEMS),
                    count,
                  })}
                </Text>
                <Button
                  size="small"
                  variant="secondary"
                  isLoading={query.isFetching}
                  onClick={() => setOffset(offset + ITEMS < count ? offset + ITEMS : 0)}
                >
                  {t(offset + ITEMS < count ? "stock.next" : "stock.fromStart")}
                </Button>
              </div>
            )}
          </>
        )}
      </QueryState>
    </Container>
  )
}

/** The places of the items that are looked at together, as many at a time as a browser draws: one item may have hundreds. */
const PlaceList = ({ places }: { places: readonly ReconciliationView[] }) => {
  const { shown, pager } = usePage(places)
  return (
    <>
      <ul className="divide-y">
        {shown.map((place) => (
          <PlaceRow key={`${place.inventory_item_id} ${place.location.id}`} place={place} />
        ))}
      </ul>
      <Pager {...pager} />
    </>
  )
}
