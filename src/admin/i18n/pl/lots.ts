import type * as english from "../en/lots"
import type { InPolish } from "./in-polish"

/** Texts of lots and who got their units, and of GTINs that are scanned. */
export const lots: InPolish<typeof english.lots> = {
  lots: {
    title: "Partie",
    all: "Wszystkie partie",
    subtitle: "Co z partii jest na miejscu, kto dostał resztę i co wkrótce traci ważność.",
    none: "Nie ma jeszcze partii",
    noneHint: "Sztuki przyjęte z partią są tu zestawione według niej.",
    noMatch: "Żadna partia nie pasuje",
    noMatchHint: "Zmień filtry albo szukaj po początku partii.",
    expires: "Traci ważność",
    expiry: {
      expired: "Po terminie",
      partly: "Częściowo po terminie",
      in_zero: "Ważne do dziś",
      in_one: "Ważne jeszcze {{count}} dzień",
      in_few: "Ważne jeszcze {{count}} dni",
      in_many: "Ważne jeszcze {{count}} dni",
    },
    figures: {
      units: "Sztuki",
      on_hand: "Na stanie",
      sellable: "Do sprzedaży",
      with_customers: "U klientów",
      customers: "Klienci",
    },
    ofLot: "Partia {{lot}}",
    ofLotHint: "Każda jej sztuka: skąd przyszła, gdzie jest i kto ją dostał.",
    ofCustomer: "Co dostał klient {{customer}}",
    ofBuyerHint: "Każda wysłana tam sztuka z jej partią i pochodzeniem.",
    trace: "Kto co dostał",
    noUnits: "Żadna sztuka nie pasuje",
    got: "Otrzymane partie",
    gotBy: "Dostał",
    holder: "Ma teraz",
    ended: "Wróciło",
    cameFrom: "Pochodzenie",
    csv: "Zapisz jako plik CSV",
  },
  gtin: {
    items: "Towary z tym GTIN",
    found_one: "Żadna sztuka nie ma tego numeru, ale {{count}} towar ma ten GTIN.",
    found_few: "{{count}} towary mają ten GTIN: wybierz jeden.",
    found_many: "{{count}} towarów ma ten GTIN: wybierz jeden.",
    none: "Żaden towar nie ma GTIN z tego kodu: wybierz go powyżej.",
    firstScan: "Zeskanuj pierwszą sztukę",
    firstScanHint: "Jej kod GS1 wskazuje towar przez kod kreskowy, EAN lub UPC wariantu.",
  },
}
