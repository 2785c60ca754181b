import type * as english from "../en/lots"
import type { Translation } from "../translation"

/** Texts of lots and who got their units, and of GTINs that are scanned. */
export const lots: Translation<typeof english.lots> = {
  lots: {
    title: "Chargen",
    all: "Alle Chargen",
    subtitle: "Was von einer Charge hier ist, wer den Rest bekam und was bald abläuft.",
    none: "Noch keine Chargen",
    noneHint: "Einheiten, die mit einer Charge eingebucht werden, stehen hier darunter.",
    noMatch: "Keine Charge passt",
    noMatchHint: "Ändern Sie die Filter, oder suchen Sie nach dem Anfang der Charge.",
    expires: "Läuft ab",
    expiry: {
      expired: "Abgelaufen",
      partly: "Teils abgelaufen",
      in_zero: "Läuft heute ab",
      in_one: "Läuft in {{count}} Tag ab",
      in_other: "Läuft in {{count}} Tagen ab",
    },
    figures: {
      units: "Einheiten",
      on_hand: "Vorrätig",
      sellable: "Verkäuflich",
      with_customers: "Bei Kunden",
      customers: "Kunden",
    },
    ofLot: "Charge {{lot}}",
    ofLotHint: "Jede Einheit davon: woher sie kam, wo sie ist und wer sie bekam.",
    ofCustomer: "Was {{customer}} bekam",
    ofBuyerHint: "Jede Einheit, die dorthin ging, mit ihrer Charge und ihrer Herkunft.",
    trace: "Wer was bekam",
    noUnits: "Keine Einheit passt",
    got: "Erhaltene Chargen",
    gotBy: "Bekam",
    holder: "Hat sie jetzt",
    ended: "Kam zurück",
    cameFrom: "Kam von",
    csv: "Als CSV-Datei speichern",
  },
  gtin: {
    items: "Artikel mit dieser GTIN",
    found_one: "Keine Einheit hat diese Nummer, aber {{count}} Artikel hat diese GTIN.",
    found_other: "{{count}} Artikel haben diese GTIN: Wählen Sie einen.",
    none: "Kein Artikel hat die GTIN dieses Codes: Wählen Sie ihn oben.",
    firstScan: "Erste Einheit scannen",
    firstScanHint: "Ihr GS1-Code nennt den Artikel durch Barcode, EAN oder UPC der Variante.",
  },
}
