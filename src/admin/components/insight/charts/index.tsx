import { Skeleton } from "@medusajs/ui"
import { lazy, Suspense, type ComponentProps } from "react"
import { useT } from "../../../i18n/use-t"
import { CHART_HEIGHT } from "./looks"

// The library of charts is loaded by this page alone, and only once a chart is shown.
const LazyBarFigures = lazy(() => import("./bar-figures"))
const LazyLineFigures = lazy(() => import("./line-figures"))

/** How figures went over time. */
export const LineFigures = (props: ComponentProps<typeof LazyLineFigures>) => (
  <Suspense fallback={<ChartSkeleton />}>
    <LazyLineFigures {...props} />
  </Suspense>
)

/** Figures of several things, side by side. */
export const BarFigures = (props: ComponentProps<typeof LazyBarFigures>) => (
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
