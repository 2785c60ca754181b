import { XMark } from "@medusajs/icons"
import { Button, clx, IconButton, Text } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import type { PickedUnit } from "./picked-units"
import type { PickedStore } from "./use-picked-units"

/** How many of the list are drawn. All are acted on; nobody reads ten thousand lines. */
const DRAWN = 100

/** The units that a clerk is about to act on, the latest first; those that were refused are at the top, with the reason. */
export const PickedList = ({ store, empty }: { store: PickedStore; empty: string }) => {
  const t = useT()
  const { units, problems } = store.list
  const bad = Object.keys(problems)
  if (units.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
        {empty}
      </Text>
    )
  }
  const latestFirst = [...units].reverse()
  const sorted = [
    ...latestFirst.filter(({ id }) => id in problems),
    ...latestFirst.filter(({ id }) => !(id in problems)),
  ]
  return (
    <div className="divide-y">
      <div className="flex items-center justify-between gap-x-4 px-6 py-3">
        <Text size="small" weight="plus" data-testid="picked-count">
          {t("picked.count", { count: units.length })}
        </Text>
        <div className="flex items-center gap-x-2">
          {bad.length > 0 && (
            <Button size="small" variant="secondary" onClick={() => store.remove(bad)}>
              {t("receive.removeBad", { count: bad.length })}
            </Button>
          )}
          <Button
            size="small"
            variant="transparent"
            className="text-ui-fg-subtle"
            onClick={store.clear}
          >
            {t("receive.removeAll")}
          </Button>
        </div>
      </div>
      <ul className="divide-y">
        {sorted.slice(0, DRAWN).map((unit) => (
          <PickedRow
            key={unit.id}
            unit={unit}
            problem={problems[unit.id]}
            onRemove={() => store.remove([unit.id])}
          />
        ))}
      </ul>
      {sorted.length > DRAWN && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("general.more", { count: sorted.length - DRAWN })}
        </Text>
      )}
    </div>
  )
}

const PickedRow = ({
  unit,
  problem,
  onRemove,
}: {
  unit: PickedUnit
  problem: string | undefined
  onRemove: () => void
}) => {
  const t = useT()
  const place = [unit.location?.name, unit.bin && t("serial.inBin", { bin: unit.bin })]
  return (
    <li
      data-testid="picked-unit"
      className={clx("flex items-center gap-x-3 px-6 py-2", {
        "bg-ui-tag-red-bg": problem !== undefined,
      })}
    >
      <div className="min-w-0 flex-1">
        <Text size="small" leading="compact" className="truncate">
          <TextLink to={paths.serial(unit.id)} isNumber>
            {unit.number}
          </TextLink>{" "}
          <span className="text-ui-fg-subtle">{unit.item}</span>
        </Text>
        {problem !== undefined && (
          <Text size="small" leading="compact" className="text-ui-fg-error">
            {problem}
          </Text>
        )}
      </div>
      <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0">
        {place.filter(Boolean).join(" · ")}
      </Text>
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("receive.remove", { number: unit.number })}
        onClick={onRemove}
      >
        <XMark />
      </IconButton>
    </li>
  )
}
