import type * as english from "../en/lots"
import type { Translation } from "../translation"

/** Texts of lots and who got their units, and of GTINs that are scanned. */
export const lots: Translation<typeof english.lots> = {
  lots: {
    title: "Partijen",
    all: "Alle partijen",
    subtitle: "Wat van een partij hier is, wie de rest kreeg en wat binnenkort verloopt.",
    none: "Nog geen partijen",
    noneHint: "Exemplaren die met een partij zijn ontvangen, staan hier per partij.",
    noMatch: "Geen partij voldoet",
    noMatchHint: "Wijzig de filters, of zoek op het begin van de partij.",
    expires: "Verloopt",
    expiry: {
      expired: "Verlopen",
      partly: "Deels verlopen",
      in_zero: "Verloopt vandaag",
      in_one: "Verloopt over {{count}} dag",
      in_other: "Verloopt over {{count}} dagen",
    },
    figures: {
      units: "Exemplaren",
      on_hand: "Aanwezig",
      sellable: "Verkoopbaar",
      with_customers: "Bij klanten",
      customers: "Klanten",
    },
    ofLot: "Partij {{lot}}",
    ofLotHint: "Elk exemplaar ervan: waar het vandaan kwam, waar het is en wie het kreeg.",
    ofCustomer: "Wat {{customer}} kreeg",
    ofBuyerHint: "Elk exemplaar dat naar hen ging, met partij en herkomst.",
    trace: "Wie kreeg wat",
    noUnits: "Geen exemplaar voldoet",
    got: "Ontvangen partijen",
    gotBy: "Gekregen door",
    holder: "Heeft het nu",
    ended: "Kwam terug",
    cameFrom: "Kwam van",
    csv: "Opslaan als CSV-bestand",
  },
  gtin: {
    items: "Artikelen met deze GTIN",
    found_one: "Geen exemplaar heeft dit nummer, maar {{count}} artikel heeft deze GTIN.",
    found_other: "{{count}} artikelen hebben deze GTIN: kies er een.",
    none: "Geen artikel heeft de GTIN van deze code: kies het hierboven.",
    firstScan: "Scan het eerste exemplaar",
    firstScanHint: "De GS1-code noemt het artikel via de barcode, EAN of UPC van de variant.",
  },
}
