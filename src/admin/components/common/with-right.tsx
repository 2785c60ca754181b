import { Container, Text } from "@medusajs/ui"
import { LockClosedSolid } from "@medusajs/icons"
import type { ReactNode } from "react"
import { useLocation } from "react-router-dom"
import { policyOf, type Right } from "../../../lifecycle/rights"
import { useGranted, useRights } from "../../hooks/use-rights"
import { useT } from "../../i18n/use-t"
import { rightOfPage } from "../../lib/page-rights"
import { RowsSkeleton } from "./query-state"

/** Shows what somebody with a right may use, and nothing to others. */
export const WithRight = ({ right, children }: { right: Right; children: ReactNode }) =>
  useRights()(right) ? <>{children}</> : null

/** Fields and buttons that everybody may look at, and who has a right may use. */
export const LockedWithout = ({ right, children }: { right: Right; children: ReactNode }) => {
  const can = useRights()
  return (
    <fieldset disabled={!can(right)} className="contents">
      {children}
    </fieldset>
  )
}

/** A page of the plugin, for those who have the right that it wants; others read which one that is. */
export const RightOfPage = ({ children }: { children: ReactNode }) => {
  const t = useT()
  const can = useRights()
  const isKnown = useGranted() !== undefined
  const right = rightOfPage(useLocation().pathname)
  if (!isKnown) {
    return (
      <Container className="p-0">
        <RowsSkeleton rows={5} />
      </Container>
    )
  }
  if (right === null || can(right)) {
    return <>{children}</>
  }
  return (
    <Container className="flex flex-col items-center gap-y-3 px-6 py-8 text-center" role="alert">
      <LockClosedSolid aria-hidden className="text-ui-fg-subtle" />
      <div>
        <Text size="small" leading="compact" weight="plus">
          {t("general.forbidden")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("general.needsRight", { policy: policyOf(right) })}
        </Text>
      </div>
    </Container>
  )
}
