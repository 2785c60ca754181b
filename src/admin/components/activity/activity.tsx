import { Badge, Text } from "@medusajs/ui"
import { useState } from "react"
import type { ActivityEventView } from "../../../types/serials"
import { useActivity, type ActivityScope } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { paths } from "../../lib/paths"
import { ActorText } from "../common/actor-text"
import { DatedLine } from "../common/dated-line"
import { Empty } from "../common/empty"
import { EventChanges } from "../common/event-changes"
import { EventMoment } from "../common/event-moment"
import { EventStatuses } from "../common/event-statuses"
import { Pager } from "../common/pager"
import { QueryState } from "../common/query-state"
import { Reference } from "../common/reference"
import { TextLink } from "../common/text-link"

const PAGE = 20

/** What happened to the units of a product, a variant or an item, newest first. */
export const Activity = ({
  scope,
  isOneItem,
}: {
  /** Whose units. */
  scope: ActivityScope
  /** Whether all of them are of one item, which then need not be named. */
  isOneItem: boolean
}) => {
  const t = useT()
  const [offset, setOffset] = useState(0)
  const query = useActivity({ ...scope, limit: PAGE, offset })
  return (
    <QueryState query={query} rows={8}>
      {({ events, count }) =>
        events.length === 0 ? (
          <Empty title={t("activity.empty")} message={t("activity.emptyHint")} />
        ) : (
          <>
            <ol className="divide-y" data-testid="activity">
              {events.map((event) => (
                <ActivityEvent
                  key={`${event.serial.serial_id} ${event.sequence}`}
                  event={event}
                  isOneItem={isOneItem}
                />
              ))}
            </ol>
            <Pager count={count} limit={PAGE} offset={offset} onChange={setOffset} />
          </>
        )
      }
    </QueryState>
  )
}

const ActivityEvent = ({ event, isOneItem }: { event: ActivityEventView; isOneItem: boolean }) => {
  const t = useT()
  const { serial, operation } = event
  return (
    <li className="px-6 py-3" data-testid="activity-event" data-command={event.command}>
      <DatedLine moment={<EventMoment event={event} />}>
        <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words">
          <TextLink to={paths.serial(serial.serial_id)} isNumber>
            {serial.number}
          </TextLink>{" "}
          {t(`event.${event.command}`)}
        </Text>
        <EventStatuses event={event} />
        {operation.is_reverted && <Badge size="2xsmall">{t("history.undone")}</Badge>}
      </DatedLine>
      <Text size="small" className="text-ui-fg-subtle">
        {!isOneItem && serial.item && `${itemLabel(serial.item)} · `}
        <ActorText actor={event.actor} />
        <Reference reference={event.reference} order={event.order} />
      </Text>
      {operation.note && (
        <Text size="small" className="whitespace-pre-line">
          “{operation.note}”
        </Text>
      )}
      <EventChanges changes={event.changes} notes={event.notes} />
    </li>
  )
}
