import type * as english from "../en/lots"
import type { Translation } from "../translation"

/** Texts of lots and who got their units, and of GTINs that are scanned. */
export const lots: Translation<typeof english.lots> = {
  lots: {
    title: "Lots",
    all: "Tous les lots",
    subtitle: "Ce qui reste d'un lot, qui a reçu le reste et ce qui expire bientôt.",
    none: "Pas encore de lots",
    noneHint: "Les unités réceptionnées avec un lot sont listées ici par lot.",
    noMatch: "Aucun lot ne correspond",
    noMatchHint: "Modifiez les filtres, ou cherchez le début du lot.",
    expires: "Expire",
    expiry: {
      expired: "Périmé",
      partly: "En partie périmé",
      in_zero: "Périme aujourd'hui",
      in_one: "Périme dans {{count}} jour",
      in_other: "Périme dans {{count}} jours",
    },
    figures: {
      units: "Unités",
      on_hand: "En main",
      sellable: "Vendables",
      with_customers: "Chez les clients",
      customers: "Clients",
    },
    ofLot: "Lot {{lot}}",
    ofLotHint: "Chacune de ses unités : d'où elle vient, où elle est et qui l'a reçue.",
    ofCustomer: "Ce que {{customer}} a reçu",
    ofBuyerHint: "Chaque unité partie chez eux, avec son lot et sa provenance.",
    trace: "Qui a reçu quoi",
    noUnits: "Aucune unité ne correspond",
    got: "Lots reçus",
    gotBy: "Reçu par",
    holder: "L'a maintenant",
    ended: "Revenu",
    cameFrom: "Provenance",
    csv: "Enregistrer en fichier CSV",
  },
  gtin: {
    items: "Articles avec ce GTIN",
    found_one: "Aucune unité n'a ce numéro, mais {{count}} article a ce GTIN.",
    found_other: "{{count}} articles ont ce GTIN : choisissez-en un.",
    none: "Aucun article ne porte le GTIN de ce code : choisissez-le ci-dessus.",
    firstScan: "Scannez la première unité",
    firstScanHint:
      "Son code GS1 désigne l'article par le code-barres, l'EAN ou l'UPC de la variante.",
  },
}
