import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { BESIDE_ONE_BUTTON } from "./inline-styles"

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
  <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3">
    <Text
      id={hintId}
      size="small"
      className="text-ui-fg-subtle min-w-0 text-pretty"
      style={BESIDE_ONE_BUTTON}
    >
      {hint}
    </Text>
    {children}
  </li>
)
