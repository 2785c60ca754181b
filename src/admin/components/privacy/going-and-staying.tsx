import { Text } from "@medusajs/ui"
import { useId, type ReactNode } from "react"
import type { GoingOfCustomer, KeptOfCustomer } from "../../../lifecycle/privacy"
import { useT } from "../../i18n/use-t"

/** What erasing takes away, or took away: each kind of which there is something. */
export const GoingList = ({ title, going }: { title: string; going: GoingOfCustomer }) => {
  const t = useT()
  return (
    <TitledList title={title}>
      {Object.entries(going)
        .filter(([, count]) => count > 0)
        .map(([what, count]) => (
          <Text key={what} asChild size="small">
            <li>{t(`privacy.goes.${what}`, { count })}</li>
          </Text>
        ))}
    </TitledList>
  )
}

/** What is kept, and why. */
export const StayingList = ({ kept }: { kept: readonly KeptOfCustomer[] }) => {
  const t = useT()
  return kept.length === 0 ? null : (
    <TitledList title={t("privacy.staying")}>
      {kept.map(({ what, count }) => (
        <li key={what}>
          <Text size="small">{t(`privacy.stays.${what}`, { count })}</Text>
          <Text size="xsmall" className="text-ui-fg-subtle text-pretty">
            {t(`privacy.why.${what}`)}
          </Text>
        </li>
      ))}
    </TitledList>
  )
}

const TitledList = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Text id={id} size="small" leading="compact" weight="plus">
        {title}
      </Text>
      <ul aria-labelledby={id} className="flex flex-col gap-y-2">
        {children}
      </ul>
    </div>
  )
}
