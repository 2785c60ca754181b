/** Styles that Medusa's built admin has no class for. */

/** The height of a line of small text, kept also while there is none, so that nothing jumps. */
export const ONE_LINE = { minHeight: "1.25rem" }

/** White also where the admin is dark: what is drawn or pictured is meant for paper. */
export const PAPER = { backgroundColor: "white" }

/** Figures beside each other, as many as there is room for. */
export const FIGURES = { gridTemplateColumns: "repeat(auto-fit, minmax(8rem, 1fr))" }

/** A bar, and how far it is filled: a part of 1. */
export const BAR = {
  height: "0.375rem",
  borderRadius: "9999px",
  overflow: "hidden",
  backgroundColor: "var(--bg-base-pressed)",
}
export const filledTo = (part: number) => ({
  height: "100%",
  width: `${part * 100}%`,
  backgroundColor: "var(--tag-green-icon)",
})

/** A heading beside its buttons, which go below it where it would be squeezed. */
export const BESIDE_BUTTONS = { flex: "1 1 240px" }

/** A dialog that holds more than a question: wider than Medusa's, and never higher or wider than the window. */
export const DIALOG = {
  width: "calc(100vw - 2rem)",
  maxWidth: "32rem",
  maxHeight: "calc(100vh - 2rem)",
  overflowY: "auto",
} as const

/** The keys that press a button, on that button: as its text, in either theme and whatever its colour. */
export const KEY_ON_BUTTON = {
  color: "inherit",
  borderColor: "currentColor",
  backgroundColor: "transparent",
}

/** A sentence beside its button, which goes below it where the sentence would be squeezed. */
export const BESIDE_ONE_BUTTON = { flex: "1 1 180px" }

/** A list within a form that may be long: it scrolls by itself, and what stands below stays in reach. */
export const LONG_LIST = { maxHeight: "16rem", overflowY: "auto" } as const
