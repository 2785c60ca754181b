import type * as english from "../en/sections"
import type { InPolish } from "./in-polish"

/** Texts of the sections on Medusa's pages of draft orders and stock locations. */
export const sections: InPolish<typeof english.sections> = {
  draft: {
    scan: "Zeskanuj sprzedawane sztuki",
    scanHint:
      "Skan sprzedaje sztukę: w pozycji, której jej brakuje, albo w nowej. Odtąd nikt inny nie może jej kupić.",
    taken: "Sprzedana w tym zamówieniu wstępnym.",
    none: "Dla żadnej pozycji tego zamówienia wstępnego nie prowadzi się jeszcze numerów seryjnych.",
    complete: "Przypisano wszystkie numery seryjne",
    chooseVariant: "Warianty, z których sprzedaje się jeden",
    severalVariants_one: "Można sprzedać jako {{count}} wariant: wybierz go.",
    severalVariants_few: "Można sprzedać jako {{count}} warianty: wybierz jeden.",
    severalVariants_many: "Można sprzedać jako {{count}} wariantów: wybierz jeden.",
  },
  location: {
    none: "Nie ma tu sztuk z numerem seryjnym i żadne nie są w drodze.",
    figures: {
      discrepancies: "Towary, których numery seryjne i zapas się nie zgadzają",
      on_hand: "Sztuki na stanie",
      reserved: "w tym zarezerwowane do zamówień",
      withheld: "w tym wstrzymane ze sprzedaży",
      awaiting: "Sztuki czekające na numer seryjny",
      arriving: "Przesunięcia w drodze tutaj",
      leaving: "Przesunięcia w drodze stąd",
      rules: "Towary z własnymi zasadami tutaj",
    },
  },
}
