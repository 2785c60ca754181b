/** What areas are called: the sidebar says it before the other texts are loaded. */
export const titles = {
  home: "Seriennummern",
  desk: "Retourenannahme",
  transfer: "Umlagerungen",
  delivery: "Anlieferungen",
  count: "Inventuren",
  case: "Reparaturen & Reklamationen",
  loan: "Verleih",
}
