import type * as english from "../en/insight"
import type { Translation } from "../translation"

/** Texts of the insight page. */
export const insight: Translation<typeof english.insight> = {
  insight: {
    title: "Auswertung",
    subtitle:
      "Was mit Einheiten geschah, wie viele zurückkamen oder ausfielen und wie alt der Bestand ist.",
    days: "Tage",
    by: "Je",
    lengths: { day: "Tag", week: "Woche", month: "Monat" },
    allItems: "Alle Artikel mit Seriennummern",
    allLocations: "Alle Standorte",
    noRange:
      "Wählen Sie einen ersten Tag, der nicht nach dem letzten liegt, und höchstens zwei Jahre.",
    units: "Einheiten",
    asTable: "Als Tabelle zeigen",
    asChart: "Als Diagramm zeigen",
    csv: "CSV",
    movements: {
      title: "Eingebucht, verkauft, zurückgegeben, in Reparatur",
      hint: "Tage sind die der UTC. Eine Retoure zählt bei der Annahme; ein storniertes Fulfillment ist kein Verkauf, und Rückgängiggemachtes gab es nie.",
      none: "In diesen Tagen geschah nichts",
      noneHint: "Wählen Sie andere Tage, einen anderen Artikel oder einen anderen Standort.",
      received: "Eingebucht",
      sold: "Verkauft",
      returned: "Zurückgegeben",
      in_repair: "In Reparatur",
      inRepairLast: "In Reparatur am letzten Tag",
    },
    rates: {
      title: "Retouren und Mängel",
      hint: "Von den in diesen Tagen verkauften Einheiten: wie viele seither zurückkamen und wie viele seither repariert, ersetzt, beschädigt zurückgegeben oder reklamiert wurden.",
      none: "In diesen Tagen wurde nichts verkauft",
      noneHint: "Wählen Sie andere Tage, einen anderen Artikel oder einen anderen Standort.",
      by: "Gruppiert",
      groups: { item: "Nach Artikel", supplier: "Nach Lieferant" },
      noSupplier: "Kein Lieferant genannt",
      sold: "Verkauft",
      returned: "Zurückgegeben",
      faulty: "Mit Mangel",
      return_rate: "Retourenquote",
      fault_rate: "Mängelquote",
      share: "Anteil der verkauften Einheiten",
    },
    ageing: {
      title: "Alter des Bestands",
      hint: "Heute vorrätige Einheiten nach den Tagen seit dem Wareneingang.",
      none: "Keine Einheiten sind vorrätig",
      noneHint: "Buchen Sie Einheiten ein oder wählen Sie einen anderen Artikel oder Standort.",
      between: "{{from}}–{{to}} Tage",
      over: "Über {{days}} Tage",
      axis: "Tage seit dem Wareneingang",
    },
    timeToSale: {
      title: "Zeit bis zum Verkauf",
      hint: "Vom Wareneingang einer Einheit bis zum ersten Verkauf, bei den Verkäufen dieser Tage.",
      none: "In diesen Tagen wurde keine Einheit zum ersten Mal verkauft",
      noneHint: "Wählen Sie andere Tage, einen anderen Artikel oder einen anderen Standort.",
      sales: "Verkäufe",
      median_days: "Median in Tagen",
      p90_days: "Tage bei neun von zehn",
      axis: "Tage",
    },
  },
}
