import type * as english from "../en/sections"
import type { Translation } from "../translation"

/** Texts of the sections on Medusa's pages of draft orders and stock locations. */
export const sections: Translation<typeof english.sections> = {
  draft: {
    scan: "Verkaufte Einheiten scannen",
    scanHint:
      "Ein Scan verkauft die Einheit: in der Position, der eine fehlt, oder in einer neuen. Niemand sonst kann sie von da an kaufen.",
    taken: "In diesem Bestellentwurf verkauft.",
    none: "Für keine Position dieses Bestellentwurfs werden bisher Seriennummern geführt.",
    complete: "Alle Seriennummern zugeordnet",
    chooseVariant: "Varianten, von denen eine verkauft wird",
    severalVariants_one: "Kann als {{count}} Variante verkauft werden: Wählen Sie diese.",
    severalVariants_other:
      "Kann als eine von {{count}} Varianten verkauft werden: Wählen Sie eine.",
  },
  location: {
    none: "Hier sind keine Einheiten mit Seriennummern, und keine sind unterwegs.",
    figures: {
      discrepancies: "Artikel, deren Seriennummern und Bestand nicht übereinstimmen",
      on_hand: "Vorrätige Einheiten",
      reserved: "davon für Bestellungen reserviert",
      withheld: "davon vom Verkauf zurückgehalten",
      awaiting: "Einheiten ohne Seriennummer",
      arriving: "Umlagerungen hierher unterwegs",
      leaving: "Umlagerungen von hier unterwegs",
      rules: "Artikel mit eigenen Regeln hier",
    },
  },
}
