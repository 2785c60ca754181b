/** What areas are called: the sidebar says it before the other texts are loaded. */
export const titles = {
  home: "Numery seryjne",
  desk: "Stanowisko zwrotów",
  transfer: "Przesunięcia",
  delivery: "Dostawy",
  count: "Inwentaryzacje",
  case: "Naprawy i reklamacje",
  loan: "Wypożyczenia",
}
