import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import { useMemo, type ReactNode } from "react"
import type { TraceLineView, TraceQuery } from "../../../types/lots"
import type { CustomerRef } from "../../../types/refs"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Blank } from "../common/blank"
import { SerialStatus } from "../common/serial-status"
import { TextLink } from "../common/text-link"

const helper = createDataTableColumnHelper<TraceLineView & { id: string }>()

/** The columns of a trace; what all its lines have in common is not repeated. */
export function useTraceColumns({ lot }: TraceQuery) {
  const t = useT()
  const day = useDay()
  const isOfLot = lot !== undefined
  return useMemo(() => {
    const column = (
      name: keyof TraceLineView & string,
      header: string,
      cell: (line: TraceLineView) => ReactNode,
      maxSize = 220
    ) =>
      helper.accessor((line) => line[name], {
        id: header,
        header: t(header),
        maxSize,
        cell: ({ row: { original } }) => cell(original) || <Blank />,
      })
    return [
      column("number", "columns.names.number", ({ serial_id, number }) => (
        <TextLink to={paths.serial(serial_id)} isNumber>
          {number}
        </TextLink>
      )),
      ...(isOfLot
        ? []
        : [
            column("lot", "fields.lot", ({ lot: name, item }) =>
              name && item ? (
                <TextLink to={paths.lot(item.id, name)} isNumber>
                  {name}
                </TextLink>
              ) : (
                name
              )
            ),
            column("item", "fields.item", ({ item }) => item?.title ?? item?.sku),
          ]),
      column("status", "fields.status", ({ status }) => <SerialStatus status={status} />),
      ...(isOfLot
        ? [
            column("location", "fields.location", ({ location }) => location?.name),
            column("left", "lots.gotBy", ({ left }) => <Customer customer={left?.customer} />),
          ]
        : []),
      column("left", "fields.order", ({ left }) =>
        left === null ? null : <WithDay what={<Order order={left.order} />} on={left.sold_at} />
      ),
      column("left", "lots.ended", ({ left }) => day(left?.ended_at ?? null)),
      column("holder", "lots.holder", ({ holder }) => <Customer customer={holder} />),
      column(
        "source",
        "lots.cameFrom",
        ({ source }) => <WithDay what={<Source source={source} />} on={source.received_at} />,
        260
      ),
      column("expires_on", "fields.expires_on", ({ expires_on }) => day(expires_on)),
    ]
  }, [t, day, isOfLot])
}

/** Something, and below it on which day it was. */
const WithDay = ({ what, on }: { what: ReactNode; on: string | null }) => {
  const day = useDay()
  return (
    <div className="flex flex-col">
      <span className="truncate">{what}</span>
      {on !== null && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {day(on)}
        </Text>
      )}
    </div>
  )
}

const Customer = ({ customer }: { customer: CustomerRef | null | undefined }) =>
  customer ? (
    <TextLink to={paths.customer(customer.id)}>{customer.name ?? customer.email}</TextLink>
  ) : (
    <Blank />
  )

const Order = ({ order }: { order: NonNullable<TraceLineView["left"]>["order"] | undefined }) =>
  order ? (
    <TextLink to={paths.order(order.id)}>{`#${order.display_id ?? order.id}`}</TextLink>
  ) : (
    <Blank />
  )

/** The supplier, and the document by which the unit came. */
const Source = ({
  source: { supplier, reference, delivery_id },
}: Pick<TraceLineView, "source">) => {
  const t = useT()
  const document = reference ?? (delivery_id === null ? null : t("delivery.one"))
  return supplier === null && document === null ? (
    <Blank />
  ) : (
    <span>
      {supplier}
      {supplier !== null && document !== null && " · "}
      {document !== null && delivery_id !== null ? (
        <TextLink to={paths.delivery(delivery_id)}>{document}</TextLink>
      ) : (
        document
      )}
    </span>
  )
}
