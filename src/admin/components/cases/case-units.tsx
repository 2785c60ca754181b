import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { isAtVendor } from "../../../lifecycle/cases"
import { CASE_ROLES } from "../../../lifecycle/units-on-case"
import type { CaseResponse, CaseSerial } from "../../../types/cases"
import { useCaseSerials } from "../../hooks/use-cases"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { Pager } from "../common/pager"
import { UnitRows } from "../common/unit-rows"

/** How many units are shown at a time: as many as come with the case. */
const PAGE = 100

/** The units of a case by what they are to it, and where they are. */
export const CaseUnits = ({
  case: view,
  serials: first,
}: Pick<CaseResponse, "case" | "serials">) => {
  const t = useT()
  const [offset, setOffset] = useState(0)
  const page = { limit: PAGE, offset }
  const { data } = useCaseSerials(view.id, page, { enabled: offset > 0 })
  const serials = offset > 0 ? (data?.serials ?? []) : first
  const numbers = new Map(serials.map(({ serial_id, number }) => [serial_id, number]))
  const count = CASE_ROLES.reduce((sum, role) => sum + view.counts[role], 0)
  const shown = CASE_ROLES.filter(
    (role) =>
      (role === "subject" && view.counts[role] === 0) || serials.some((unit) => unit.role === role)
  )
  return (
    <Container className="divide-y p-0" data-testid="case-units">
      {shown.map((role) => (
        <section key={role} className="divide-y">
          <div className="flex items-center justify-between px-6 py-4">
            <Heading level="h2">{t(`case.roles.${role}`)}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("picked.count", { count: view.counts[role] })}
            </Text>
          </div>
          {view.counts[role] === 0 && <Empty title={t("case.noUnits")} />}
          <UnitRows
            serials={serials.filter((serial) => serial.role === role)}
            action={(serial) => (
              <Place
                serial={serial}
                isSent={isAtVendor(view)}
                inPlaceOf={numbers.get(serial.replaces_serial_id ?? "")}
              />
            )}
          />
        </section>
      ))}
      <Pager {...page} count={count} onChange={setOffset} />
    </Container>
  )
}

const Place = ({
  serial: { place },
  isSent,
  inPlaceOf,
}: {
  serial: CaseSerial
  isSent: boolean
  inPlaceOf: string | undefined
}) => {
  const t = useT()
  const isHere = place === "ours" || place === "customers"
  const text =
    place === null
      ? inPlaceOf && t("case.inPlaceOf", { number: inPlaceOf })
      : t(`case.places.${isHere && isSent ? "vendor" : place}`)
  return text ? (
    <Badge size="2xsmall" className="shrink-0 text-nowrap">
      {text}
    </Badge>
  ) : null
}
