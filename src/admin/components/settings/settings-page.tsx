import { Container, Tabs } from "@medusajs/ui"
import type { ComponentType } from "react"
import { useSearchParams } from "react-router-dom"
import { useT } from "../../i18n/use-t"
import { PageHead } from "../common/page-head"
import { PolicyForm } from "../policy"
import { BookSection } from "./book-section"
import { ConditionsSection } from "./conditions-section"
import { ItemsSection } from "./items-section"
import { PlacesSection } from "./places-section"
import { ReasonsSection } from "./reasons-section"

const StorePolicy = () => <PolicyForm ownerId="store" />

const TABS: Readonly<Record<string, ComponentType>> = {
  policy: StorePolicy,
  items: ItemsSection,
  places: PlacesSection,
  conditions: ConditionsSection,
  reasons: ReasonsSection,
  book: BookSection,
}
const FIRST = "policy"

/** What holds for the whole store, where items and locations differ, and the merchant's own words for grades and reasons. */
export const SettingsPage = () => {
  const t = useT()
  const [params, setParams] = useSearchParams()
  const said = params.get("tab") ?? FIRST
  const chosen = said in TABS ? said : FIRST
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("settings.title")} subtitle={t("settings.subtitle")} />
      <Tabs
        value={chosen}
        onValueChange={(tab) => setParams({ tab }, { replace: true })}
        className="flex flex-col gap-y-3"
      >
        <Tabs.List aria-label={t("settings.title")} className="overflow-x-auto p-1">
          {Object.keys(TABS).map((name) => (
            <Tabs.Trigger key={name} value={name} className="shrink-0">
              {t(`settings.tabs.${name}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {Object.entries(TABS).map(([name, Content]) => (
          <Tabs.Content key={name} value={name}>
            <Container className="p-0">
              <Content />
            </Container>
          </Tabs.Content>
        ))}
      </Tabs>
    </div>
  )
}
