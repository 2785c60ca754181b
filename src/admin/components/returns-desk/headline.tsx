import { Heading } from "@medusajs/ui"
import type { ReactNode } from "react"

// The built admin has no class for letters of this size.
const LARGE = { fontSize: "28px", lineHeight: "36px" } as const

/** The verdict in a line that is read across the desk. */
export const Headline = ({ children }: { children: ReactNode }) => (
  <Heading level="h2" className="break-words" style={LARGE} data-testid="verdict-headline">
    {children}
  </Heading>
)
