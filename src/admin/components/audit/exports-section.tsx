import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import type { AuditExportView } from "../../../types/audit"
import { useAuditExports } from "../../hooks/use-audit"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { ActorText } from "../common/actor-text"
import { Empty } from "../common/empty"
import { Pager } from "../common/pager"
import { QueryState } from "../common/query-state"

const PAGE = 10

/** The exports that were given out, newest first. */
export const ExportsSection = () => {
  const t = useT()
  const [offset, setOffset] = useState(0)
  const query = useAuditExports({ limit: PAGE, offset })
  return (
    <Container className="divide-y p-0" data-testid="audit-exports">
      <Heading level="h2" className="px-6 py-4">
        {t("audit.exports")}
      </Heading>
      <QueryState query={query}>
        {({ exports, count }) =>
          count === 0 ? (
            <Empty title={t("audit.noExports")} message={t("audit.noExportsHint")} />
          ) : (
            <>
              <ul className="divide-y">
                {exports.map((one) => (
                  <ExportRow key={one.id} one={one} />
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

const ExportRow = ({ one }: { one: AuditExportView }) => {
  const t = useT()
  const day = useDay()
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-6 py-2">
      <Text size="small" leading="compact" weight="plus">
        <ScopeText scope={one.scope} />
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {[
          t("audit.units", { count: one.serial_count }),
          t("audit.events", { count: one.event_count }),
          one.key_id === null ? t("audit.notSigned") : t("audit.signed", { key: one.key_id }),
        ].join(" · ")}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle ml-auto">
        {day(one.exported_at, { withTime: true })} <ActorText actor={one.exported_by} />
      </Text>
    </li>
  )
}

const ScopeText = ({ scope }: Pick<AuditExportView, "scope">) => {
  const t = useT()
  const day = useDay()
  const { items, locations, recorded_from, recorded_until, named } = scope
  const days = [recorded_from, recorded_until].map((date) => day(date))
  return (
    <>
      {scope.is_everything
        ? t("audit.everything")
        : [
            ...items.map(itemLabel),
            ...locations.map(({ name }) => name),
            ...(days.some((date) => date !== "") ? [days.join(" – ")] : []),
            ...(named === null ? [] : [t("audit.units", { count: named })]),
          ].join(" · ")}
    </>
  )
}
