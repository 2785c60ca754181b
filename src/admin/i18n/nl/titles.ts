/** What areas are called: the sidebar says it before the other texts are loaded. */
export const titles = {
  home: "Serienummers",
  desk: "Retourbalie",
  transfer: "Verplaatsingen",
  delivery: "Leveringen",
  count: "Tellingen",
  case: "Reparaties en claims",
  loan: "Uitleen",
}
