import { Container, Heading, Text } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useLocation } from "react-router-dom"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Empty } from "../common/empty"
import { BESIDE_BUTTONS } from "../common/inline-styles"
import { LinkButton } from "../common/link-button"
import { LookUpBox } from "../look-up/look-up-box"
import { SerialTable } from "../serial-table"
import { AttentionSection } from "./attention-section"

/** The Serials area: a box that takes any scan, what needs attention, and the list of everything. */
export const SerialsHome = () => {
  const t = useT()
  const list = useRef<HTMLDivElement>(null)
  const { key, state } = useLocation() as { key: string; state: unknown }
  useEffect(() => {
    if (isToList(state)) {
      list.current?.scrollIntoView({ block: "start" })
    }
  }, [key, state])
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-col gap-y-4 px-6 py-4">
        <div className="flex flex-wrap items-start justify-between gap-4">
          <div className="min-w-0" style={BESIDE_BUTTONS}>
            <Heading level="h1">{t("home.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("home.subtitle")}
            </Text>
          </div>
          <LinkButton to={paths.receive()}>{t("product.receive")}</LinkButton>
        </div>
        <LookUpBox autoFocus />
      </Container>
      <AttentionSection />
      <Container ref={list} className="p-0">
        <SerialTable
          heading={t("home.all")}
          empty={
            <Empty title={t("home.empty")} message={t("home.emptyHint")}>
              <LinkButton to="/products">{t("home.toProducts")}</LinkButton>
            </Empty>
          }
        />
      </Container>
    </div>
  )
}

/** Whether a link on this page led here for the list, which stands further down. */
function isToList(state: unknown): boolean {
  return typeof state === "object" && state !== null && "isToList" in state
}
