import type { ReactNode } from "react"

/** A line, and at its end when it was; where there is no room beside it, that begins the next line. */
export const DatedLine = ({ moment, children }: { moment: ReactNode; children: ReactNode }) => (
  <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
    <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">{children}</div>
    {moment}
  </div>
)
