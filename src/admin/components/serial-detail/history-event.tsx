import { ArrowRightMini } from "@medusajs/icons"
import { Badge, Button, clx, Text, toast, Tooltip, usePrompt } from "@medusajs/ui"
import type { EventView, OrderRef } from "../../../types/api"
import { useDay } from "../../hooks/use-day"
import { useRevert } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { SerialStatus } from "../common/serial-status"
import { ProofRow } from "../fulfilments"
import { EventChanges } from "./event-changes"
import { Reference } from "./reference"

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
  const day = useDay()
  const moment = day(event.occurred_at, { withTime: true })
  const isBackdated =
    Math.abs(Date.parse(event.recorded_at) - Date.parse(event.occurred_at)) > 60_000
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
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Text size="small" leading="compact" weight="plus">
            {t(`event.${event.command}`)}
          </Text>
          {event.from_status !== event.to_status && (
            <span className="flex items-center gap-x-1">
              {event.from_status && event.from_status !== "void" && (
                <>
                  <SerialStatus status={event.from_status} />
                  <ArrowRightMini aria-hidden className="text-ui-fg-muted" />
                </>
              )}
              <SerialStatus status={event.to_status} />
            </span>
          )}
          {event.operation.is_reverted && <Badge size="2xsmall">{t("history.undone")}</Badge>}
          {isLatest && event.operation.can_be_undone && <UndoButton event={event} />}
          <Tooltip
            content={
              isBackdated
                ? t("history.recorded", { date: day(event.recorded_at, { withTime: true }) })
                : t("history.sequence", { count: event.sequence })
            }
          >
            <Text size="small" leading="compact" className="text-ui-fg-subtle ml-auto">
              <time dateTime={event.occurred_at}>{moment}</time>
            </Text>
          </Tooltip>
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`history.by.${event.actor.type in ACTORS ? event.actor.type : "other"}`, {
            name: event.actor.name ?? event.actor.id ?? event.actor.type,
          })}
          <Reference reference={event.reference} order={order} />
        </Text>
        {(event.note ?? event.operation.note) && (
          <Text size="small" className="text-ui-fg-base mt-1 whitespace-pre-line">
            “{event.note ?? event.operation.note}”
          </Text>
        )}
        <EventChanges changes={event.changes} />
        {event.operation.proof && (
          <div className="mt-2">
            <ProofRow proof={event.operation.proof} />
          </div>
        )}
      </div>
    </li>
  )
}

const ACTORS = { user: true, system: true, customer: true, "api-key": true } as const

const UndoButton = ({ event }: { event: EventView }) => {
  const t = useT()
  const prompt = usePrompt()
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
