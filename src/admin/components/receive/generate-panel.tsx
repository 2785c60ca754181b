import { Hint } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { Empty } from "../common/empty"
import { TextField } from "../common/field"
import { LinkButton } from "../common/link-button"
import type { DraftStore } from "./use-draft"

const MOST = 10_000

/** Lets the item's pattern make the numbers. */
export const GeneratePanel = ({
  itemId,
  pattern,
  store: { draft, update },
}: {
  itemId: string
  pattern: string | null
  store: DraftStore
}) => {
  const t = useT()
  if (pattern === null) {
    return (
      <Empty title={t("receive.noPattern")} message={t("receive.noPatternHint")}>
        <LinkButton to={paths.inventoryItem(itemId)}>{t("receive.openItem")}</LinkButton>
      </Empty>
    )
  }
  return (
    <div className="flex max-w-md flex-col gap-y-3">
      <TextField
        label={t("receive.generate")}
        type="number"
        min={1}
        max={MOST}
        value={String(draft.generate)}
        onChange={(value) =>
          update((before) => ({
            ...before,
            generate: Math.min(MOST, Math.max(0, Math.trunc(Number(value)))),
          }))
        }
      />
      <Hint>
        {t("receive.pattern")} <span className="font-mono">{pattern}</span>
      </Hint>
    </div>
  )
}
