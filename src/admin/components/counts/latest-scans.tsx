import { Badge, Text } from "@medusajs/ui"
import { useDay } from "../../hooks/use-day"
import { useStocktakeScans } from "../../hooks/use-stocktakes"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { QueryState } from "../common/query-state"
import { TextLink } from "../common/text-link"

/** How many of the latest scans are listed. */
const LISTED = 10

/** What was scanned last into a count, by all who scan. */
export const LatestScans = ({ countId }: { countId: string }) => {
  const t = useT()
  const day = useDay()
  const query = useStocktakeScans(countId, LISTED)
  return (
    <QueryState query={query}>
      {({ scans, count }) => (
        <>
          <Text size="small" weight="plus" className="px-6 py-3" data-testid="count-scanned">
            {t("count.latest", { count })}
          </Text>
          {scans.length > 0 && (
            <ol className="divide-y">
              {scans.map(({ number, serial_id, scanned_at, scanned_by }) => (
                <li
                  key={serial_id ?? number}
                  className="flex flex-wrap items-center gap-x-3 px-6 py-2"
                >
                  <Text size="small" leading="compact" className="min-w-0 truncate">
                    {serial_id === null ? (
                      <span className="font-mono">{number}</span>
                    ) : (
                      <TextLink to={paths.serial(serial_id)} isNumber>
                        {number}
                      </TextLink>
                    )}
                  </Text>
                  {serial_id === null && (
                    <Badge size="2xsmall" color="red">
                      {t("count.outcomes.unknown")}
                    </Badge>
                  )}
                  <Text size="small" leading="compact" className="text-ui-fg-subtle ml-auto">
                    {[scanned_by.name, day(scanned_at, { withTime: true })]
                      .filter(Boolean)
                      .join(" · ")}
                  </Text>
                </li>
              ))}
            </ol>
          )}
        </>
      )}
    </QueryState>
  )
}
