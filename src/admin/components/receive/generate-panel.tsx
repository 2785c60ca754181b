import { Hint, Text } from "@medusajs/ui"
import { MAX_SERIALS } from "../../../lifecycle/unit-details"
import { useGenerated } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { ONE_LINE } from "../common/inline-styles"
import { messageOf } from "../../lib/api-error"
import { paths } from "../../lib/paths"
import { Empty } from "../common/empty"
import { TextField } from "../common/field"
import { LinkButton } from "../common/link-button"
import type { DraftStore } from "./use-draft"

/** How many of the numbers are shown before they are made. */
const SHOWN = 3

/** Lets the item's pattern make the numbers. */
export const GeneratePanel = ({
  itemId,
  locationId,
  pattern,
  store: { draft, update },
}: {
  itemId: string
  locationId: string
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
        max={MAX_SERIALS}
        value={String(draft.generate)}
        onChange={(value) =>
          update((before) => ({
            ...before,
            generate: Math.min(MAX_SERIALS, Math.max(0, Math.trunc(Number(value)))),
          }))
        }
      />
      <Hint>
        {t("receive.pattern")} <span className="font-mono">{pattern}</span>
      </Hint>
      {draft.generate > 0 && (
        <Preview itemId={itemId} locationId={locationId} count={draft.generate} />
      )}
    </div>
  )
}

/** The first numbers that would be made; looking at them takes none. */
const Preview = ({
  itemId,
  locationId,
  count,
}: {
  itemId: string
  locationId: string
  count: number
}) => {
  const t = useT()
  const shown = Math.min(SHOWN, count)
  const { data, error } = useGenerated({
    inventory_item_id: itemId,
    location_id: locationId,
    count: shown,
  })
  if (error) {
    return (
      <Text size="small" className="text-ui-fg-error">
        {messageOf(error)}
      </Text>
    )
  }
  return (
    <Text
      size="small"
      className="text-pretty"
      style={ONE_LINE}
      data-testid="generated"
      aria-live="polite"
    >
      <span className="font-mono">{(data?.numbers ?? []).join(", ")}</span>
      {count > shown && ` ${t("general.more", { count: count - shown })}`}
    </Text>
  )
}
