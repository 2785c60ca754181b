import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import type { EventView, SerialResponse } from "../../../types/serials"
import { useHistory } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { QueryState } from "../common/query-state"
import { HistoryEvent } from "./history-event"

const PAGE = 50

/** The unit's life, newest first: one line an event, none ever missing. */
export const HistorySection = ({ serial }: Pick<SerialResponse, "serial">) => {
  const t = useT()
  const [limit, setLimit] = useState(PAGE)
  const query = useHistory(serial.id, limit)
  return (
    <Container className="divide-y p-0" data-testid="serial-history">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("history.title")}</Heading>
        {query.data && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("history.count", { count: query.data.count })}
          </Text>
        )}
      </div>
      <QueryState query={query} rows={5}>
        {({ events, count }) => (
          <>
            <ol className="px-6 py-4">
              {events.map((event, place) => (
                <HistoryEvent
                  key={event.sequence}
                  event={event}
                  order={serial.order}
                  isLatest={place === events.findIndex(isStanding)}
                  isLast={place === events.length - 1}
                />
              ))}
            </ol>
            {count > events.length && (
              <div className="flex justify-center px-6 py-3">
                <Button
                  size="small"
                  variant="secondary"
                  isLoading={query.isFetching}
                  onClick={() => setLimit(limit + PAGE)}
                >
                  {t("history.older")}
                </Button>
              </div>
            )}
          </>
        )}
      </QueryState>
    </Container>
  )
}

/** Whether an event was neither undone nor the undoing of another. */
function isStanding({ command, operation }: EventView): boolean {
  return command !== "revert" && !operation.is_reverted
}
