import { Button } from "@medusajs/ui"
import { useState } from "react"
import { usePolicies } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { Empty } from "../common/empty"
import { LinkButton } from "../common/link-button"
import { Pager } from "../common/pager"
import { QueryState } from "../common/query-state"
import { SwitchRow } from "../common/switch-row"
import { PolicyDrawer } from "./policy-drawer"
import { PolicyRows } from "./policy-rows"
import { SectionHead } from "./section-head"

const PAGE = 20

/** The tracked items, and where each differs from the store's default. */
export const ItemsSection = () => {
  const t = useT()
  const [offset, setOffset] = useState(0)
  const [isDiffering, setIsDiffering] = useState(false)
  const [edited, setEdited] = useState<{ id: string; title: string } | null>(null)
  const query = usePolicies({
    limit: PAGE,
    offset,
    ...(isDiffering ? { is_differing: true } : {}),
  })
  const showDiffering = (isOn: boolean) => {
    setIsDiffering(isOn)
    setOffset(0)
  }
  return (
    <div className="divide-y" data-testid="settings-items">
      <SectionHead name="items">
        <SwitchRow
          label={t("settings.item.onlyDiffering")}
          isOn={isDiffering}
          onChange={showDiffering}
        />
      </SectionHead>
      <QueryState query={query}>
        {({ policies, count }) =>
          policies.length === 0 ? (
            <Empty
              title={t(isDiffering ? "settings.item.allSame" : "settings.item.none")}
              message={t(isDiffering ? "settings.item.allSameHint" : "settings.item.noneHint")}
            >
              {!isDiffering && <LinkButton to="/products">{t("home.toProducts")}</LinkButton>}
            </Empty>
          ) : (
            <>
              <PolicyRows
                policies={policies}
                action={({ inventory_item_id: id, item }) => (
                  <Button
                    size="small"
                    variant="secondary"
                    aria-label={t("settings.rulesOf", { name: item ? itemLabel(item) : id })}
                    onClick={() => setEdited({ id, title: item ? itemLabel(item) : id })}
                  >
                    {t("settings.rules")}
                  </Button>
                )}
              />
              <Pager count={count} limit={PAGE} offset={offset} onChange={setOffset} />
            </>
          )
        }
      </QueryState>
      {edited && (
        <PolicyDrawer title={edited.title} itemId={edited.id} onClose={() => setEdited(null)} />
      )}
    </div>
  )
}
