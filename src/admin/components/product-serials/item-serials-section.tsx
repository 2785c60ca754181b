import { Container, Heading, Text } from "@medusajs/ui"
import { useCounts } from "../../hooks/use-serials"
import { usePolicy } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Activity } from "../activity"
import { LinkButton } from "../common/link-button"
import { QueryState } from "../common/query-state"
import { PolicyForm } from "../policy"
import { SerialTable } from "../serial-table"
import { countsByStatus, LevelsTable, StatusCounts, TrackSwitch } from "../tracking"
import { NoUnits } from "./no-units"
import { SerialTabs } from "./serial-tabs"

/** Serials on the page of an inventory item. */
export const ItemSerialsSection = ({ itemId, name }: { itemId: string; name: string }) => {
  const t = useT()
  const query = usePolicy(itemId)
  const isTracked = query.data?.policy.is_tracked ?? false
  return (
    <Container className="divide-y p-0" data-testid="item-serials">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("product.title")}</Heading>
        <div className="flex items-center gap-x-4">
          {query.data && <TrackSwitch itemId={itemId} name={name} isTracked={isTracked} />}
          {isTracked && (
            <LinkButton to={paths.receive({ itemId })}>{t("product.receive")}</LinkButton>
          )}
        </div>
      </div>
      <QueryState query={query}>
        {() =>
          isTracked ? (
            <ItemTabs itemId={itemId} />
          ) : (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4 text-pretty">
              {t("tracking.offHint")}
            </Text>
          )
        }
      </QueryState>
    </Container>
  )
}

const ItemTabs = ({ itemId }: { itemId: string }) => {
  const query = useCounts(itemId)
  return (
    <SerialTabs
      levels={query.data?.levels ?? []}
      overview={
        <QueryState query={query}>
          {({ counts, levels }) => (
            <>
              <div className="px-6 py-4">
                <StatusCounts counts={countsByStatus(counts)} />
              </div>
              <LevelsTable levels={levels} />
            </>
          )}
        </QueryState>
      }
      units={
        <SerialTable
          scope={{ inventory_item_id: itemId }}
          prefix="serials"
          pageSize={10}
          hidden={["item"]}
          empty={<NoUnits receive={paths.receive({ itemId })} />}
        />
      }
      activity={<Activity scope={{ inventory_item_id: itemId }} isOneItem />}
      policy={<PolicyForm ownerId={itemId} />}
    />
  )
}
