import type { ReactNode } from "react"

/** What a list to choose from shows before anything is chosen. The colour that Medusa's has for it is too pale in the dark. */
export const Unchosen = ({ children }: { children: ReactNode }) => (
  <span className="text-ui-fg-subtle">{children}</span>
)
