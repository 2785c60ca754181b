import type * as english from "../en/sections"
import type { Translation } from "../translation"

/** Texts of the sections on Medusa's pages of draft orders and stock locations. */
export const sections: Translation<typeof english.sections> = {
  draft: {
    scan: "Scanner les unités vendues",
    scanHint:
      "Un scan vend l'unité : sur la ligne à laquelle il en manque une, ou sur une nouvelle ligne. Personne d'autre ne peut l'acheter ensuite.",
    taken: "Vendue sur cette commande provisoire.",
    none: "Aucune ligne de cette commande provisoire n'est encore suivie par numéro de série.",
    complete: "Tous les numéros de série affectés",
    chooseVariant: "Variantes dont une est vendue",
    severalVariants_one: "Peut être vendue comme {{count}} variante : choisissez-la.",
    severalVariants_other: "Peut être vendue comme {{count}} variantes : choisissez-en une.",
  },
  location: {
    none: "Aucune unité d'article suivi n'est ici, et aucune n'est en route.",
    figures: {
      discrepancies: "Articles dont numéros de série et stock diffèrent",
      on_hand: "Unités en main",
      reserved: "dont réservées pour des commandes",
      withheld: "dont retenues de la vente",
      awaiting: "Unités en attente de numéro de série",
      arriving: "Transferts en cours vers ici",
      leaving: "Transferts en cours depuis ici",
      rules: "Articles ayant leurs propres règles ici",
    },
  },
}
