import { useState } from "react"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { LinkButton } from "../common/link-button"
import { SwitchRow } from "../common/switch-row"
import { PolicyDrawer } from "./policy-drawer"
import { PolicyPages } from "./policy-pages"
import { SectionHead } from "./section-head"

/** The tracked items, and where each differs from the store's default. */
export const ItemsSection = () => {
  const t = useT()
  const [isDiffering, setIsDiffering] = useState(false)
  const [edited, setEdited] = useState<{ id: string; title: string } | null>(null)
  return (
    <div className="divide-y" data-testid="settings-items">
      <SectionHead name="items">
        <SwitchRow
          label={t("settings.item.onlyDiffering")}
          isOn={isDiffering}
          onChange={setIsDiffering}
        />
      </SectionHead>
      <PolicyPages
        filter={isDiffering ? { is_differing: true } : {}}
        empty={
          <Empty
            title={t(isDiffering ? "settings.item.allSame" : "settings.item.none")}
            message={t(isDiffering ? "settings.item.allSameHint" : "settings.item.noneHint")}
          >
            {!isDiffering && <LinkButton to="/products">{t("home.toProducts")}</LinkButton>}
          </Empty>
        }
        onEdit={setEdited}
      />
      {edited && (
        <PolicyDrawer title={edited.title} itemId={edited.id} onClose={() => setEdited(null)} />
      )}
    </div>
  )
}
