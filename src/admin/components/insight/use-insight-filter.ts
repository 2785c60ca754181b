import { useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import { addDays, isCalendarDate } from "../../../lifecycle/calendar"
import {
  daysIn,
  MAX_INSIGHT_DAYS,
  PERIOD_LENGTHS,
  type DayRange,
  type PeriodLength,
} from "../../../lifecycle/insight"

/** How many days back a range reaches, today included. */
export const PRESETS = [7, 30, 90, 365] as const
export const CUSTOM = "custom"
const FIRST_PRESET = 30

/** What the page's URL says: which days, cut how, of which item and location. */
export interface InsightFilter extends DayRange {
  preset: string
  by: PeriodLength
  itemId: string
  locationId: string
  /** Why no figures can be asked for: the days are none, or too many. */
  fault: "range" | null
}

/** The filter of the page, kept in its URL. */
export function useInsightFilter(): {
  filter: InsightFilter
  set: (change: Readonly<Record<string, string>>) => void
} {
  const [params, setParams] = useSearchParams()
  const text = params.toString()
  const filter = useMemo(() => filterOf(new URLSearchParams(text), todayInUtc()), [text])
  const set = (change: Readonly<Record<string, string>>) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        Object.entries(change).forEach(([name, value]) =>
          value === "" ? after.delete(name) : after.set(name, value)
        )
        return after
      },
      { replace: true }
    )
  return { filter, set }
}

/** What a URL says of the filter; the last thirty days where it says nothing that can be. */
export function filterOf(params: URLSearchParams, today: string): InsightFilter {
  const said = params.get("range") ?? ""
  const days = PRESETS.find((preset) => String(preset) === said) ?? FIRST_PRESET
  const isCustom = said === CUSTOM
  const from = dayOf(params.get("from")) ?? addDays(today, 1 - days)
  const range: DayRange = isCustom
    ? { from, to: dayOf(params.get("to")) ?? today }
    : { from: addDays(today, 1 - days), to: today }
  const isRange = range.from <= range.to && daysIn(range) <= MAX_INSIGHT_DAYS
  return {
    ...range,
    preset: isCustom ? CUSTOM : String(days),
    by: PERIOD_LENGTHS.find((length) => length === params.get("by")) ?? fittingLength(range),
    itemId: params.get("item") ?? "",
    locationId: params.get("location") ?? "",
    fault: isRange ? null : "range",
  }
}

/** Periods long enough that a chart can be read. */
function fittingLength(range: DayRange): PeriodLength {
  const days = daysIn(range)
  return days <= 31 ? "day" : days <= 184 ? "week" : "month"
}

function dayOf(text: string | null): string | null {
  return text !== null && isCalendarDate(text) ? text : null
}

/** The day as the figures have it. */
function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10)
}
