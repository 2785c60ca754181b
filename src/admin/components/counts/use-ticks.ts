import { useCallback, useEffect, useState } from "react"
import type { CorrectedOutcome } from "../../../lifecycle/counts"
import type { CountFinding, CountView } from "../../../types/counts"
import { readFindings } from "../../hooks/use-stocktakes"
import { useKept } from "../../hooks/use-kept"
import { tickable, type TickedUnit } from "./corrections"

/** What is ticked in a review. */
export interface Ticks {
  units: readonly TickedUnit[]
  isTicked: (finding: CountFinding) => boolean
  set: (finding: CountFinding, isOn: boolean) => void
  /** Ticks every unit of an outcome that can be corrected, or none. */
  setAll: (outcome: CorrectedOutcome, isOn: boolean) => Promise<void>
  remove: (ids: readonly string[]) => void
  clear: () => void
  /** The outcome whose units are being read. */
  reading: CorrectedOutcome | null
}

interface KeptTicks {
  units: readonly TickedUnit[]
  /** Whether the units that a review begins with are on the list already. */
  isBegun: boolean
}

const NONE: KeptTicks = { units: [], isBegun: false }

/**
 * The ticks of a review, kept in the browser. They begin with the lost units that were found.
 * @param isReviewed whether the count is under review now
 */
export function useTicks(
  count: Pick<CountView, "id" | "location" | "bin">,
  isReviewed: boolean
): Ticks {
  const { value, update } = useKept(`count-ticks:${count.id}`, parseTicks, isEmpty)
  const [reading, setReading] = useState<CorrectedOutcome | null>(null)

  const setAll = useCallback(
    async (outcome: CorrectedOutcome, isOn: boolean) => {
      setReading(outcome)
      try {
        const findings = isOn ? await readFindings(count.id, outcome) : []
        const units = findings.flatMap((finding) => tickable(finding, count) ?? [])
        update((ticks) => ({
          isBegun: true,
          units: [...ticks.units.filter((unit) => unit.outcome !== outcome), ...units],
        }))
      } finally {
        setReading(null)
      }
    },
    // Where it counts and in which bin are part of the count, and never change.
    [count.id, update]
  )
  useEffect(() => {
    if (isReviewed && !value.isBegun) {
      // The clerk can still tick them one by one.
      setAll("found_lost", true).catch(() => undefined)
    }
  }, [isReviewed, value.isBegun, setAll])

  const ids = new Map(value.units.map((unit) => [unit.id, unit.outcome]))
  return {
    units: value.units,
    isTicked: ({ serial_id, outcome }) => serial_id !== null && ids.get(serial_id) === outcome,
    set: (finding, isOn) =>
      update((ticks) => {
        const others = ticks.units.filter(({ id }) => id !== finding.serial_id)
        const unit = isOn ? tickable(finding, count) : null
        return { ...ticks, units: unit === null ? others : [...others, unit] }
      }),
    setAll,
    remove: (gone) => {
      const isGone = new Set(gone)
      update((ticks) => ({ ...ticks, units: ticks.units.filter(({ id }) => !isGone.has(id)) }))
    },
    clear: () => update(() => NONE),
    reading,
  }
}

function isEmpty({ isBegun, units }: KeptTicks): boolean {
  return !isBegun && units.length === 0
}

function parseTicks(text: string | null): KeptTicks {
  try {
    const kept = JSON.parse(text ?? "null") as Partial<KeptTicks> | null
    return kept !== null && Array.isArray(kept.units) ? { ...NONE, ...kept } : NONE
  } catch {
    return NONE
  }
}
