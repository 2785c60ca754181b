/** Styles that Medusa's built admin has no class for. */

/** The height of a line of small text, kept also while there is none, so that nothing jumps. */
export const ONE_LINE = { minHeight: "1.25rem" }

/** White also where the admin is dark: what is drawn or pictured is meant for paper. */
export const PAPER = { backgroundColor: "white" }
