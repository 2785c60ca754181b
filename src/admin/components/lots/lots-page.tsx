import { Container } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { PageHead } from "../common/page-head"
import { LotTable } from "./lot-table"

/** The lots that units came in: what of them is here, who got the others, and what expires soon. */
export const LotsPage = () => {
  const t = useT()
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("lots.title")} subtitle={t("lots.subtitle")} />
      <Container className="p-0" data-testid="lots">
        <LotTable />
      </Container>
    </div>
  )
}
