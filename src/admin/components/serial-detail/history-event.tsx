import { Badge, Button, clx, Text, toast } from "@medusajs/ui"
import type { EventView } from "../../../types/serials"
import type { OrderRef } from "../../../types/refs"
import { useRevert } from "../../hooks/use-serials"
import { useQuestion } from "../../hooks/use-focus-return"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { ActorText } from "../common/actor-text"
import { DatedLine } from "../common/dated-line"
import { EventChanges } from "../common/event-changes"
import { EventMoment } from "../common/event-moment"
import { EventStatuses } from "../common/event-statuses"
import { Reference } from "../common/reference"
import { ProofRow } from "../fulfilments"
import { rightOf } from "../../../lifecycle/rights"
import { WithRight } from "../common/with-right"

/** One event: what was done, by whom, when, on which document, and what it changed. */
export const HistoryEvent = ({
  event,
  order,
  isLatest,
  isLast,
}: {
  event: EventView
  /** The order that the unit is on now, for its number. */
  order: OrderRef | null
  /** Whether nothing happened to the unit since: only then undoing makes sense. */
  isLatest: boolean
  isLast: boolean
}) => {
  const t = useT()
  return (
    <li className="flex gap-x-3" data-testid="history-event" data-command={event.command}>
      <div aria-hidden className="flex flex-col items-center">
        <span
          className={clx(
            "shadow-borders-base bg-ui-bg-base mt-1 flex h-3 w-3 items-center justify-center rounded-full"
          )}
        >
          <span
            className={clx("size-1.5 rounded-full", {
              "bg-ui-tag-neutral-icon": event.operation.is_reverted,
              "bg-ui-fg-interactive": !event.operation.is_reverted,
            })}
          />
        </span>
        {!isLast && <span className="bg-ui-border-base my-1 w-px flex-1" />}
      </div>
      <div className={clx("min-w-0 flex-1", { "pb-6": !isLast })}>
        <DatedLine moment={<EventMoment event={event} />}>
          <Text size="small" leading="compact" weight="plus">
            {t(isOfAppearance(event) ? "appearance.changed" : `event.${event.command}`)}
          </Text>
          <EventStatuses event={event} />
          {event.operation.is_reverted && <Badge size="2xsmall">{t("history.undone")}</Badge>}
          {isLatest && event.operation.can_be_undone && (
            <WithRight right={rightOf(event.operation.kind)}>
              <UndoButton event={event} />
            </WithRight>
          )}
        </DatedLine>
        <Text size="small" className="text-ui-fg-subtle">
          <ActorText actor={event.actor} />
          <Reference reference={event.reference} order={order} />
        </Text>
        {event.operation.note && (
          <Text size="small" className="text-ui-fg-base mt-1 whitespace-pre-line">
            “{event.operation.note}”
          </Text>
        )}
        <EventChanges changes={event.changes} notes={event.notes} />
        {event.operation.proof && (
          <div className="mt-2">
            <ProofRow proof={event.operation.proof} />
          </div>
        )}
      </div>
    </li>
  )
}

/** Whether all that an event changed is what the unit looks like, and what is noted of it. */
function isOfAppearance({ command, changes, notes }: EventView): boolean {
  const fields = Object.keys(changes)
  return (
    command === "describe" &&
    (fields.length > 0 || notes !== null) &&
    fields.every((field) => field === "public_note" || field === "photos")
  )
}

const UndoButton = ({ event }: { event: EventView }) => {
  const t = useT()
  const prompt = useQuestion()
  const { mutate, isPending } = useRevert()
  const undo = async () => {
    const isSure = await prompt({
      title: t("undo.title", { command: t(`command.${event.command}`) }),
      description: t("undo.description"),
      confirmText: t("undo.label"),
      cancelText: t("general.cancel"),
      variant: "confirmation",
    })
    if (isSure) {
      mutate(
        { operationId: event.operation.id },
        {
          onSuccess: () => void toast.success(t("undo.done")),
          onError: (error) => void toast.error(t("undo.failed"), { description: messageOf(error) }),
        }
      )
    }
  }
  return (
    <Button
      size="small"
      variant="transparent"
      className="text-ui-fg-subtle h-auto px-1 py-0"
      isLoading={isPending}
      onClick={() => void undo()}
    >
      {t("undo.label")}
    </Button>
  )
}
