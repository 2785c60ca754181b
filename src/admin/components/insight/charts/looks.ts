/**
 * How the series of a chart differ: by colour (blue, orange and grey, which the colour-blind tell apart too) and by the
 * pattern of their lines. The colours are Medusa's, and follow its light and dark theme.
 */
export const LOOKS = [
  { colour: "var(--tag-blue-text)", dash: undefined },
  { colour: "var(--tag-orange-icon)", dash: "6 3" },
  { colour: "var(--fg-muted)", dash: "2 3" },
] as const

/** How high a chart is; so is what stands there until it is loaded. */
export const CHART_HEIGHT = 280

/** One series of a chart. */
export interface Series {
  key: string
  name: string
}

/** How a legend writes: in the colour of text, beside the mark in the colour of its series. */
export const LEGEND = {
  verticalAlign: "top",
  height: 32,
  itemSorter: null,
  wrapperStyle: { fontSize: 12 },
} as const

/** How axes write. */
export const TICK = { fill: "var(--fg-subtle)", fontSize: 12 }
export const AXIS_LABEL = { fill: "var(--fg-subtle)", fontSize: 12 }
export const GRID = "var(--border-base)"

/** The look of a series, by its place. */
export function lookOf(at: number): (typeof LOOKS)[number] {
  return LOOKS[at % LOOKS.length] ?? LOOKS[0]
}
