import { Heading, Text } from "@medusajs/ui"
import { useOperations } from "../../hooks/use-operations"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { QueryState } from "../common/query-state"
import { OperationList } from "../operations"

/** How many of the last operations are shown. */
const SHOWN = 5

/** What was done at a location last. */
export const LocationActivity = ({ locationId }: { locationId: string }) => {
  const t = useT()
  const query = useOperations({ location_id: locationId, limit: SHOWN })
  return (
    <div className="divide-y" data-testid="location-activity">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h3">{t("done.title")}</Heading>
        <LinkButton to={paths.activity(locationId)} variant="transparent">
          {t("done.all")}
        </LinkButton>
      </div>
      <QueryState query={query}>
        {({ operations }) =>
          operations.length === 0 ? (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4">
              {t("done.noneHere")}
            </Text>
          ) : (
            <OperationList operations={operations} />
          )
        }
      </QueryState>
    </div>
  )
}
