import { SectionRow } from "@medusajs/dashboard/components"
import { Badge, Text } from "@medusajs/ui"
import type { SerialResponse } from "../../../types/serials"
import { useDay } from "../../hooks/use-day"
import { useCases } from "../../hooks/use-cases"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { caseName } from "../common/case-name"
import { NoticeList } from "../common/notice-list"
import { TextLink } from "../common/text-link"
import { WarrantyBadge } from "./warranty-badge"

/** What decides about a return: warranty, what came back before, notices, replacements, repairs. */
export const VerdictFacts = ({ serial }: SerialResponse) => {
  const t = useT()
  return (
    <>
      <SectionRow
        title={t("fields.warranty")}
        value={<WarrantyBadge warranty={serial.customer_warranty} />}
      />
      <SectionRow title={t("desk.returnedBefore")} value={<ReturnedBefore serial={serial} />} />
      <SectionRow
        title={t("desk.notice")}
        value={
          serial.notices.length === 0 ? t("desk.noNotice") : <NoticeList notices={serial.notices} />
        }
      />
      {serial.return_id && <SectionRow title={t("desk.comingBack")} value={t("general.yes")} />}
      {serial.case && (
        <SectionRow
          title={t("desk.openCase")}
          value={<TextLink to={paths.case(serial.case.id)}>{caseName(t, serial.case)}</TextLink>}
        />
      )}
      <EarlierCases serial={serial} />
      {serial.replaced_by && (
        <SectionRow title={t("desk.replacedBy")} value={<Unit unit={serial.replaced_by} />} />
      )}
      {serial.replaces && (
        <SectionRow title={t("desk.replaces")} value={<Unit unit={serial.replaces} />} />
      )}
    </>
  )
}

const Unit = ({ unit }: { unit: { id: string; number: string } }) => (
  <TextLink to={paths.serial(unit.id)} isNumber>
    {unit.number}
  </TextLink>
)

/** How often it came back, and each time from which sale. */
const ReturnedBefore = ({ serial: { returned } }: SerialResponse) => {
  const t = useT()
  const day = useDay()
  if (returned.count === 0) {
    return t("desk.never")
  }
  return (
    <div className="flex flex-col gap-y-1" data-testid="returned-before">
      <Badge size="2xsmall" color="orange" className="w-fit">
        {t("desk.times", { count: returned.count })}
      </Badge>
      {returned.latest.map(({ returned_at, command, sold_at, order, customer }) => (
        <Text key={returned_at} size="small" leading="compact" className="text-ui-fg-subtle">
          {day(returned_at)}: {t(`desk.cameBack.${command}`)}
          {sold_at && `, ${t("desk.soldBefore", { date: day(sold_at) })}`}
          {order && (
            <>
              {" "}
              <TextLink to={paths.order(order.id)}>
                {order.display_id === null ? order.id : `#${order.display_id}`}
              </TextLink>
            </>
          )}
          {customer && ` ${t("desk.to", { name: customer.name ?? customer.email })}`}
        </Text>
      ))}
    </div>
  )
}

/** Repairs and claims that are over. */
const EarlierCases = ({ serial: { id } }: SerialResponse) => {
  const t = useT()
  const day = useDay()
  const { data } = useCases({ serial_id: id, status: "closed", limit: 5 })
  return data === undefined || data.cases.length === 0 ? null : (
    <SectionRow
      title={t("desk.earlierCases")}
      value={
        <div className="flex flex-col gap-y-1">
          {data.cases.map((view) => (
            <Text key={view.id} size="small" leading="compact">
              <TextLink to={paths.case(view.id)}>{caseName(t, view)}</TextLink>{" "}
              <span className="text-ui-fg-subtle">
                {[view.outcome && t(`case.outcomes.${view.outcome}`), day(view.closed_at)]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </Text>
          ))}
        </div>
      }
    />
  )
}
