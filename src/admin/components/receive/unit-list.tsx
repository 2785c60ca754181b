import { XMark } from "@medusajs/icons"
import { Badge, Button, clx, IconButton, Text } from "@medusajs/ui"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import type { IsAnnounced } from "./delivery-line"
import { removeUnits, type DraftUnit } from "./receive-draft"
import type { DraftStore } from "./use-draft"

/** How many of the list are drawn. All are received; nobody reads ten thousand lines. */
const DRAWN = 100

/** The numbers to be received, the latest first; those that cannot be are at the top, with the reason. */
export const UnitList = ({
  store: { draft, update },
  isAnnounced = null,
}: {
  store: DraftStore
  isAnnounced?: IsAnnounced
}) => {
  const t = useT()
  const { units, problems } = draft
  const bad = Object.keys(problems)
  if (units.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
        {t("receive.empty")}
      </Text>
    )
  }
  const latestFirst = [...units].reverse()
  const sorted = [
    ...latestFirst.filter(({ number }) => number in problems),
    ...latestFirst.filter(({ number }) => !(number in problems)),
  ]
  const remove = (numbers: readonly string[]) => update((before) => removeUnits(before, numbers))
  return (
    <>
      <div className="flex items-center justify-between gap-x-4 px-6 py-3">
        <Text size="small" weight="plus" data-testid="receive-count">
          {t("receive.count", { count: units.length })}
        </Text>
        <div className="flex items-center gap-x-2">
          {bad.length > 0 && (
            <Button size="small" variant="secondary" onClick={() => remove(bad)}>
              {t("receive.removeBad", { count: bad.length })}
            </Button>
          )}
          <Button
            size="small"
            variant="transparent"
            className="text-ui-fg-subtle"
            onClick={() => remove(units.map(({ number }) => number))}
          >
            {t("receive.removeAll")}
          </Button>
        </div>
      </div>
      <ul className="divide-y">
        {sorted.slice(0, DRAWN).map((unit) => (
          <UnitRow
            key={unit.number}
            unit={unit}
            problem={problems[unit.number]}
            isUnannounced={isAnnounced !== null && !isAnnounced(unit.number)}
            onRemove={() => remove([unit.number])}
          />
        ))}
      </ul>
      {sorted.length > DRAWN && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("general.more", { count: sorted.length - DRAWN })}
        </Text>
      )}
    </>
  )
}

const UnitRow = ({
  unit,
  problem,
  isUnannounced,
  onRemove,
}: {
  unit: DraftUnit
  problem: string | undefined
  isUnannounced: boolean
  onRemove: () => void
}) => {
  const t = useT()
  const day = useDay()
  return (
    <li
      data-testid="receive-unit"
      className={clx("flex items-center gap-x-3 px-6 py-1.5", {
        "bg-ui-tag-red-bg": problem !== undefined,
      })}
    >
      <div className="min-w-0 flex-1">
        <Text size="small" leading="compact" className="truncate font-mono">
          {unit.number}
        </Text>
        {problem !== undefined && (
          <Text size="small" leading="compact" className="text-ui-fg-error">
            {problem}
          </Text>
        )}
      </div>
      {isUnannounced && (
        <Badge size="2xsmall" color="orange" className="text-nowrap">
          {t("delivery.notAnnounced")}
        </Badge>
      )}
      {unit.lot && <Badge size="2xsmall">{t("receive.lot", { lot: unit.lot })}</Badge>}
      {unit.expires_on && (
        <Badge size="2xsmall">{t("serial.expiresOn", { date: day(unit.expires_on) })}</Badge>
      )}
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
