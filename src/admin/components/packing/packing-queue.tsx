import { Badge, clx, Container, Heading, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import type { PackingOrder, PackingQuery } from "../../../types/packing"
import { useDay } from "../../hooks/use-day"
import { usePackingQueue } from "../../hooks/use-packing"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { ChoiceField } from "../common/field"
import { Pager } from "../common/pager"
import { QueryState } from "../common/query-state"

const PAGE = 20

/** Which orders of the queue are shown. */
export type QueueState = "all" | "missing" | "ready"

const STATES: readonly QueueState[] = ["all", "missing", "ready"]

/** The orders that wait at a location, oldest first. */
export const PackingQueue = ({
  query,
  state,
  onState,
  openId,
  onOpen,
}: {
  query: PackingQuery
  state: QueueState
  onState: (state: QueueState) => void
  openId: string | null
  onOpen: (orderId: string) => void
}) => {
  const t = useT()
  const [offset, setOffset] = useState(0)
  const answer = usePackingQueue({ ...query, limit: PAGE, offset })
  useEffect(() => setOffset(0), [query])
  return (
    <Container className="divide-y p-0" data-testid="packing-queue">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{t("packing.queue")}</Heading>
          {answer.data && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("packing.queueCount", { count: answer.data.count })}
            </Text>
          )}
        </div>
        <div className="w-[180px]">
          <ChoiceField
            label={t("packing.show")}
            value={state}
            onChange={(chosen) => onState(chosen as QueueState)}
            options={STATES.map((name) => ({ value: name, label: t(`packing.states.${name}`) }))}
          />
        </div>
      </div>
      <QueryState query={answer} rows={5}>
        {({ orders, count }) =>
          orders.length === 0 ? (
            <Empty
              title={state === "all" ? t("packing.empty") : t("packing.emptyState")}
              message={t("packing.emptyHint")}
            />
          ) : (
            <>
              <ul className="divide-y">
                {orders.map((order) => (
                  <li key={order.id}>
                    <QueueRow
                      order={order}
                      isOpen={order.id === openId}
                      onOpen={() => onOpen(order.id)}
                    />
                  </li>
                ))}
              </ul>
              <Pager count={count} limit={PAGE} offset={offset} onChange={setOffset} />
            </>
          )
        }
      </QueryState>
    </Container>
  )
}

const QueueRow = ({
  order,
  isOpen,
  onOpen,
}: {
  order: PackingOrder
  isOpen: boolean
  onOpen: () => void
}) => {
  const t = useT()
  const day = useDay()
  const { needed, captured, proposed, blocked, untracked } = order
  const isReady = captured + proposed >= needed && blocked === 0
  const facts = [
    day(order.placed_at),
    untracked > 0 && t("packing.untracked", { count: untracked }),
    proposed > 0 && t("packing.proposed", { count: proposed }),
    blocked > 0 && t("order.blocked", { count: blocked }),
  ]
  return (
    <button
      type="button"
      aria-current={isOpen}
      data-testid={`queued-${order.display_id}`}
      onClick={onOpen}
      className={clx(
        "hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus flex w-full items-center gap-x-3 px-6 py-3 text-left outline-none",
        { "bg-ui-bg-highlight": isOpen }
      )}
    >
      <span className="min-w-0 flex-1">
        <Text as="span" size="small" leading="compact" weight="plus" className="block truncate">
          #{order.display_id}{" "}
          <span className="font-normal">{order.customer_name ?? order.email}</span>
        </Text>
        <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle block truncate">
          {facts.filter(Boolean).join(" · ")}
        </Text>
      </span>
      <Badge size="2xsmall" color={isReady ? "green" : "orange"}>
        {t("packing.progress", { captured: captured + proposed, needed })}
      </Badge>
    </button>
  )
}
