import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** Something that can be done, what it does, and its button. */
export const HintedRow = ({
  hint,
  hintId,
  children,
}: {
  hint: string
  /** By which the button says that this describes it. */
  hintId?: string
  children: ReactNode
}) => (
  <li className="flex items-center justify-between gap-x-4 px-6 py-3">
    <Text id={hintId} size="small" className="text-ui-fg-subtle text-pretty">
      {hint}
    </Text>
    {children}
  </li>
)
