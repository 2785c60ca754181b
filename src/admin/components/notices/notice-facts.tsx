import { SectionRow } from "@medusajs/dashboard/components"
import { Container, Heading } from "@medusajs/ui"
import type { NoticeResponse } from "../../../types/notices"
import { useDay } from "../../hooks/use-day"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"

/** What a notice says, and which units it was opened for. */
export const NoticeFacts = ({ notice }: Pick<NoticeResponse, "notice">) => {
  const t = useT()
  const day = useDay()
  const number = useNumber()
  const { selection } = notice
  const facts = {
    staffText: notice.staff_text,
    buyerText: notice.buyer_text ?? t("notice.notTold"),
    items: selection.items.map(itemLabel).join(", "),
    lots: selection.lots.join(", "),
    suppliers: selection.suppliers.join(", "),
    receivedFrom: day(selection.received_from),
    receivedUntil: day(selection.received_until),
    named: selection.named === null ? null : number(selection.named),
    namedUnknown: selection.unknown === 0 ? null : number(selection.unknown),
  }
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("notice.about")}
      </Heading>
      {Object.entries(facts)
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <SectionRow key={name} title={t(`notice.${name}`)} value={value} />
        ))}
    </Container>
  )
}
