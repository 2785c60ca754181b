import { Skeleton } from "@medusajs/ui"
import { lazy, Suspense } from "react"
import { useT } from "../../../i18n/use-t"
import { barFiguresWith, type BarFiguresProps } from "./bar-figures"
import { lineFiguresWith, type LineFiguresProps } from "./line-figures"
import { CHART_HEIGHT } from "./looks"

// The library of charts is loaded by this page alone, and only once a chart is shown. Nothing of the plugin's own is: a
// module that were both in a chunk and in the screens would take these out of where Medusa looks for their styles.
const LazyBarFigures = lazy(async () => ({ default: barFiguresWith(await import("recharts")) }))
const LazyLineFigures = lazy(async () => ({ default: lineFiguresWith(await import("recharts")) }))

/** How figures went over time. */
export const LineFigures = (props: LineFiguresProps) => (
  <Suspense fallback={<ChartSkeleton />}>
    <LazyLineFigures {...props} />
  </Suspense>
)

/** Figures of several things, side by side. */
export const BarFigures = (props: BarFiguresProps) => (
  <Suspense fallback={<ChartSkeleton />}>
    <LazyBarFigures {...props} />
  </Suspense>
)

const ChartSkeleton = () => {
  const t = useT()
  return (
    <div role="status" aria-label={t("general.loading")}>
      <Skeleton className="w-full rounded-lg" style={{ height: CHART_HEIGHT }} />
    </div>
  )
}
