import type * as english from "../en/sections"
import type { Translation } from "../translation"

/** Texts of the sections on Medusa's pages of draft orders and stock locations. */
export const sections: Translation<typeof english.sections> = {
  draft: {
    scan: "Scan de verkochte exemplaren",
    scanHint:
      "Een scan verkoopt het exemplaar: op de regel die er een mist, of op een nieuwe. Niemand anders kan het vanaf dan kopen.",
    taken: "Verkocht op deze conceptbestelling.",
    none: "Van geen regel van deze conceptbestelling worden al serienummers bijgehouden.",
    complete: "Alle serienummers toegewezen",
    chooseVariant: "Varianten waarvan er een wordt verkocht",
    severalVariants_one: "Kan als {{count}} variant worden verkocht: kies die.",
    severalVariants_other: "Kan als {{count}} varianten worden verkocht: kies er een.",
  },
  location: {
    none: "Hier zijn geen exemplaren met serienummer, en er zijn er geen onderweg.",
    figures: {
      discrepancies: "Artikelen waarvan serienummers en voorraad verschillen",
      on_hand: "Aanwezige exemplaren",
      reserved: "waarvan gereserveerd voor bestellingen",
      withheld: "waarvan uit de verkoop gehouden",
      awaiting: "Exemplaren die op hun serienummer wachten",
      arriving: "Verplaatsingen onderweg hierheen",
      leaving: "Verplaatsingen onderweg van hier",
      rules: "Artikelen met eigen regels hier",
    },
  },
}
