import { Container } from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { useOperations } from "../../hooks/use-operations"
import { useLocations } from "../../hooks/use-places"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Empty } from "../common/empty"
import { LinkButton } from "../common/link-button"
import { PageHead } from "../common/page-head"
import { Pager } from "../common/pager"
import { QueryState } from "../common/query-state"
import { OperationList } from "./operation-list"

const PAGE = 20

/** What was done to serials, newest first: everywhere, or at the location that the URL says. */
export const ActivityPage = () => {
  const t = useT()
  const [params] = useSearchParams()
  const locationId = params.get("location_id") ?? undefined
  const { data: locations } = useLocations()
  const place = locations?.find(({ id }) => id === locationId)?.name
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={place ? t("done.titleAt", { place }) : t("done.title")}
        subtitle={t("done.subtitle")}
        actions={
          locationId !== undefined && (
            <LinkButton to={paths.activity()}>{t("done.everywhere")}</LinkButton>
          )
        }
      />
      <Operations key={locationId ?? ""} locationId={locationId} />
    </div>
  )
}

const Operations = ({ locationId }: { locationId: string | undefined }) => {
  const t = useT()
  const [offset, setOffset] = useState(0)
  const query = useOperations({ location_id: locationId, limit: PAGE, offset })
  return (
    <Container className="p-0">
      <QueryState query={query} rows={8}>
        {({ operations, count }) =>
          operations.length === 0 ? (
            <Empty title={t("done.none")} message={t("done.noneHint")} />
          ) : (
            <>
              <OperationList operations={operations} />
              <Pager count={count} limit={PAGE} offset={offset} onChange={setOffset} />
            </>
          )
        }
      </QueryState>
    </Container>
  )
}
