import { SectionRow } from "@medusajs/dashboard/components"
import { Badge, Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { SerialResponse } from "../../../types/serials"
import { useAmount } from "../../hooks/use-amount"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { caseName } from "../common/case-name"
import { NoticeList } from "../common/notice-list"
import { TextLink } from "../common/text-link"
import { WarrantyText } from "../common/warranty-text"

type Serial = SerialResponse["serial"]

const REPLACEMENTS = ["replaces", "replaced_by"] as const

/** Where the unit is, whose it is, and which unit it stands for or gave its place to. */
export const OwnershipSection = ({ serial }: { serial: Serial }) => {
  const t = useT()
  const day = useDay()
  return (
    <FactsContainer title={t("serial.whereabouts")}>
      <SectionRow title={t("fields.owner")} value={t(`owner.${serial.owner}`)} />
      <SectionRow
        title={t(serial.owner === "customer" ? "fields.leftFrom" : "fields.location")}
        value={
          serial.location && (
            <TextLink to={paths.location(serial.location.id)}>{serial.location.name}</TextLink>
          )
        }
      />
      {serial.bin && <SectionRow title={t("fields.bin")} value={serial.bin} />}
      {serial.customer && (
        <SectionRow
          title={t("fields.customer")}
          value={
            <TextLink to={paths.customer(serial.customer.id)}>
              {serial.customer.name ?? serial.customer.email}
            </TextLink>
          }
        />
      )}
      {serial.order && (
        <SectionRow
          title={t("fields.order")}
          value={
            <TextLink to={paths.order(serial.order.id)}>
              {serial.order.display_id === null ? serial.order.id : `#${serial.order.display_id}`}
            </TextLink>
          }
        />
      )}
      {REPLACEMENTS.map(
        (link) =>
          serial[link] && (
            <SectionRow
              key={link}
              title={t(`fields.${link}`)}
              value={
                <TextLink to={paths.serial(serial[link].id)} isNumber>
                  {serial[link].number}
                </TextLink>
              }
            />
          )
      )}
      {serial.sold_at && <SectionRow title={t("fields.sold_at")} value={day(serial.sold_at)} />}
      {serial.due_on && <SectionRow title={t("fields.due_on")} value={day(serial.due_on)} />}
      {serial.case && (
        <SectionRow
          title={t("fields.case")}
          value={<TextLink to={paths.case(serial.case.id)}>{caseName(t, serial.case)}</TextLink>}
        />
      )}
      {serial.notices.length > 0 && (
        <SectionRow title={t("desk.notice")} value={<NoticeList notices={serial.notices} />} />
      )}
      {serial.reason && <SectionRow title={t("fields.reason")} value={serial.reason} />}
      <SectionRow
        title={t("fields.customerWarranty")}
        value={<WarrantyText warranty={serial.customer_warranty} />}
      />
    </FactsContainer>
  )
}

const TEXTS = ["supplier", "manufacturer", "importer", "model"] as const
const DATES = ["made_on", "expires_on"] as const

/** What the unit is and where it came from. */
export const FactsSection = ({ serial }: { serial: Serial }) => {
  const t = useT()
  const day = useDay()
  const amount = useAmount()
  return (
    <FactsContainer title={t("serial.details")}>
      <SectionRow
        title={t("fields.item")}
        value={
          serial.item && (
            <TextLink to={paths.inventoryItem(serial.item.id)}>
              {serial.item.title ?? serial.item.sku ?? serial.item.id}
            </TextLink>
          )
        }
      />
      <SectionRow title={t("fields.received")} value={day(serial.received_at) || "-"} />
      {serial.lot && (
        <SectionRow
          title={t("fields.lot")}
          value={
            <TextLink to={paths.lot(serial.inventory_item_id, serial.lot)} isNumber>
              {serial.lot}
            </TextLink>
          }
        />
      )}
      {TEXTS.filter((field) => serial[field]).map((field) => (
        <SectionRow key={field} title={t(`fields.${field}`)} value={serial[field]} />
      ))}
      {DATES.filter((field) => serial[field]).map((field) => (
        <SectionRow key={field} title={t(`fields.${field}`)} value={day(serial[field])} />
      ))}
      {serial.cost && (
        <SectionRow title={t("fields.cost")} value={amount(serial.cost, serial.currency_code)} />
      )}
      <SectionRow
        title={t("fields.supplierWarranty")}
        value={<WarrantyText warranty={serial.supplier_warranty} />}
      />
      {serial.identifiers.map(({ type, value }) => (
        <SectionRow
          key={`${type}:${value}`}
          title={t(`identifier.${type}`)}
          value={
            <Badge size="2xsmall" className="font-mono">
              {value}
            </Badge>
          }
        />
      ))}
    </FactsContainer>
  )
}

const FactsContainer = ({ title, children }: { title: string; children: ReactNode }) => (
  <Container className="divide-y p-0">
    <Heading level="h2" className="px-6 py-4">
      {title}
    </Heading>
    {children}
  </Container>
)
