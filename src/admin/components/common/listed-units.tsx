import { XMark } from "@medusajs/icons"
import { Button, clx, IconButton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useT } from "../../i18n/use-t"
import { toScanField } from "../../lib/focus"

/** How many of a list are drawn. All are acted on; nobody reads ten thousand lines. */
const DRAWN = 100

/**
 * Units that a clerk has entered and is about to act on, the latest first; those that were refused are at the top, with
 * the reason.
 */
export function ListedUnits<Unit extends { number: string }>({
  units,
  keyOf,
  problems,
  texts,
  testIds,
  onRemove,
  onClear,
  children,
}: {
  units: readonly Unit[]
  /** By which a unit is known among the problems. */
  keyOf: (unit: Unit) => string
  problems: Readonly<Record<string, string>>
  texts: { empty: string; count: string }
  testIds: { count: string; unit: string }
  onRemove: (keys: readonly string[]) => void
  onClear: () => void
  /** What a row shows of its unit: what it is called, and what stands at the end of the row. */
  children: (unit: Unit) => { name: ReactNode; facts: ReactNode }
}) {
  const t = useT()
  const bad = Object.keys(problems)
  if (units.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
        {texts.empty}
      </Text>
    )
  }
  const latestFirst = [...units].reverse()
  const sorted = [
    ...latestFirst.filter((unit) => keyOf(unit) in problems),
    ...latestFirst.filter((unit) => !(keyOf(unit) in problems)),
  ]
  return (
    <div className="divide-y">
      <div className="flex flex-wrap items-center justify-between gap-x-4 px-6 py-3">
        <Text size="small" weight="plus" data-testid={testIds.count}>
          {texts.count}
        </Text>
        <div className="flex items-center gap-x-2">
          {bad.length > 0 && (
            <Button
              size="small"
              variant="secondary"
              onClick={({ currentTarget }) => {
                toScanField(currentTarget)
                onRemove(bad)
              }}
            >
              {t("receive.removeBad", { count: bad.length })}
            </Button>
          )}
          <Button
            size="small"
            variant="transparent"
            className="text-ui-fg-subtle"
            onClick={({ currentTarget }) => {
              toScanField(currentTarget)
              onClear()
            }}
          >
            {t("receive.removeAll")}
          </Button>
        </div>
      </div>
      <ul className="divide-y">
        {sorted.slice(0, DRAWN).map((unit) => (
          <ListedUnit
            key={keyOf(unit)}
            number={unit.number}
            problem={problems[keyOf(unit)]}
            testId={testIds.unit}
            onRemove={() => onRemove([keyOf(unit)])}
            {...children(unit)}
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

const ListedUnit = ({
  number,
  name,
  facts,
  problem,
  testId,
  onRemove,
}: {
  number: string
  name: ReactNode
  facts: ReactNode
  problem: string | undefined
  testId: string
  onRemove: () => void
}) => {
  const t = useT()
  return (
    <li
      data-testid={testId}
      className={clx("flex items-center gap-x-3 px-6 py-1.5", {
        "bg-ui-tag-red-bg": problem !== undefined,
      })}
    >
      <div className="min-w-0 flex-1">
        <Text size="small" leading="compact" className="truncate">
          {name}
        </Text>
        {problem !== undefined && (
          <Text size="small" leading="compact" className="text-ui-fg-error">
            {problem}
          </Text>
        )}
      </div>
      {facts}
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("receive.remove", { number })}
        onClick={({ currentTarget }) => {
          toScanField(currentTarget)
          onRemove()
        }}
      >
        <XMark />
      </IconButton>
    </li>
  )
}
