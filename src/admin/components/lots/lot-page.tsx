import { useMemo } from "react"
import { useLots } from "../../hooks/use-lots"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { PageHead } from "../common/page-head"
import { LotFacts } from "./lot-facts"
import { TraceTable } from "./trace-table"

/** A lot of an item: what of it is here, and who got its units. */
export const LotPage = ({ itemId, lot }: { itemId: string; lot: string }) => {
  const t = useT()
  const of = useMemo(() => ({ lot, inventory_item_id: itemId }), [lot, itemId])
  const { data } = useLots(of)
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={t("lots.ofLot", { lot })}
        subtitle={t("lots.ofLotHint")}
        actions={<LinkButton to={paths.newNotice({ lot, itemId })}>{t("notice.open")}</LinkButton>}
      />
      {data?.lots.map((one) => (
        <LotFacts key={one.inventory_item_id} lot={one} />
      ))}
      <TraceTable of={of} />
    </div>
  )
}
