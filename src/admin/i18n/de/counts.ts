import type * as english from "../en/counts"
import type { Translation } from "../translation"
import { titles } from "./titles"

/** Texts of counts of what stands at a location. */
export const counts: Translation<typeof english.counts> = {
  count: {
    title: titles.count,
    one: "Inventur",
    of: "Inventur von {{place}}",
    subtitle: "Was an einem Standort steht, gegen das, was erfasst ist.",
    start: "Inventur beginnen",
    startHint:
      "Geben Sie an, was gezählt wird, und scannen Sie, was da ist. Mehrere können gleichzeitig scannen.",
    begin: "Zählung beginnen",
    none: "Noch keine Inventuren",
    noneHint:
      "Zählen Sie einen Standort, einige seiner Artikel oder einen Lagerplatz und stellen Sie richtig, was abweicht.",
    noMatch: "Keine Inventur passt",
    startedOn: "Begonnen am",
    startedBy: "begonnen am {{date}} von {{name}}",
    scope: "Was gezählt wird",
    scannedColumn: "Gescannt",
    wholeLocation: "Der ganze Standort",
    allItems: "Alle Artikel",
    blindShort: "blind",
    items: "Artikel",
    scopes: { location: "Der ganze Standort", items: "Einige Artikel", bin: "Ein Lagerplatz" },
    scopeHints: {
      location: "Alle Einheiten mit Seriennummer, die dort stehen.",
      items: "Nur Einheiten der gewählten Artikel.",
      bin: "Nur Einheiten auf einem Lagerplatz. Was dort von einem anderen gescannt wird, bekommt diesen.",
    },
    blind: "Blind",
    blindHint: "Wer scannt, sieht den Sollbestand erst, wenn das Scannen beendet ist.",
    notStarted: "Die Inventur wurde nicht begonnen",
    notDone: "Das wurde nicht ausgeführt",
    statuses: {
      open: "Wird gescannt",
      reviewing: "In Durchsicht",
      closed: "Abgeschlossen",
      cancelled: "Storniert",
    },
    figures: { scanned: "Gescannt", expected: "Soll", found: "Gefunden", missing: "Fehlend" },
    scanning: "Scannen",
    scanningHint:
      "Jeder Scan wird sofort gespeichert. Gehen und kommen Sie, wie Sie wollen; andere können mitscannen.",
    scan: "Einheiten scannen, die hier sind",
    latest_zero: "Noch nichts gescannt",
    latest_one: "{{count}} gescannt, von allen zusammen",
    latest_other: "{{count}} gescannt, von allen zusammen",
    offline: "Der Server ist nicht erreichbar",
    offlineHint_one: "{{count}} Scan wird hier aufbewahrt und gesendet, sobald er antwortet.",
    offlineHint_other: "{{count}} Scans werden hier aufbewahrt und gesendet, sobald er antwortet.",
    results: {
      counted: "{{number}} gezählt.",
      again: "{{number}} war schon gezählt. Sie zählt einmal.",
      unknown: "Keine Einheit hat die Nummer {{number}}. Sie ist als unbekannt notiert.",
      ambiguous: "{{number}} ist die Nummer mehrerer Einheiten: Wählen Sie unten eine.",
      unreadable: "{{number}} ist nicht als Seriennummer lesbar. Sie wurde nicht gezählt.",
    },
    findings: {
      open: "Bisher",
      reviewing: "Durchsicht",
      closed: "Bericht",
      cancelled: "Durchsicht",
    },
    nothing: "Hier wird nichts erwartet, und nichts wurde gescannt.",
    outcomes: {
      found: "Gefunden",
      missing: "Fehlend",
      misplaced: "Am falschen Ort",
      found_lost: "Verloren, doch gefunden",
      moved_since: "Seither bewegt",
      unexpected: "Unerwartet",
      unknown: "Unbekannt",
    },
    outcomeHints: {
      found: "Gescannt und dort, wo sie sein sollen.",
      missing: "Sie sollten hier sein und wurden nicht gescannt.",
      misplaced: "Hier gescannt, obwohl sie woanders erfasst sind.",
      found_lost: "Gescannt, obwohl sie verloren waren.",
      moved_since:
        "Sie wurden nach Beginn der Inventur bewegt: Das spätere Ereignis sagt, wo sie sind.",
      unexpected:
        "Gescannt, obwohl sie nicht hier sein können: verkauft, verliehen oder ein anderer Artikel. Sehen Sie jede an.",
      unknown:
        "Keine Einheit hat diese Nummern. Buchen Sie sie ein oder berichtigen Sie die Nummer einer fehlenden Einheit.",
    },
    tickHints: {
      missing: "Angekreuzte werden zu verlorenen.",
      misplaced: "Angekreuzte werden hierher umgebucht.",
      found_lost: "Angekreuzte kommen hier wieder in den Bestand.",
    },
    tick: {
      missing: "{{number}} gilt als verloren",
      misplaced: "{{number}} wird hierher umgebucht",
      found_lost: "{{number}} kommt wieder in den Bestand",
    },
    cannotTick:
      "{{number}} kann so nicht berichtigt werden. Öffnen Sie die Einheit, um zu sehen, warum.",
    ticked_zero: "Keine von {{total}} angekreuzt",
    ticked_one: "{{count}} von {{total}} angekreuzt",
    ticked_other: "{{count}} von {{total}} angekreuzt",
    tickAll: "Alle ankreuzen",
    tickNone: "Keine ankreuzen",
    untickRefused_one: "{{count}} abgelehnte abwählen",
    untickRefused_other: "{{count}} abgelehnte abwählen",
    countAgain: "Nachzählen",
    countUnitAgain: "{{number}} nachzählen lassen",
    corrections: {
      lose: "Als verloren markiert",
      move: "Hierher umgebucht",
      find: "Wiedergefunden",
      describe: "Lagerplatz berichtigt",
    },
    steps: {
      review: "Scannen beenden",
      approve: "Genehmigen",
      close: "Inventur abschließen",
      recount: "Nachzählen",
      cancel: "Inventur stornieren",
    },
    stepHints: {
      close: "Was angekreuzt ist, wird in einem Zug berichtigt. Das lässt sich rückgängig machen.",
      recount: "Es kann weiter gescannt werden; danach ist neu zu genehmigen.",
      cancel_zero:
        "Nichts wird berichtigt. Eine stornierte Inventur kann nicht wieder aufgenommen werden.",
      cancel_one:
        "Der {{count}} Scan berichtigt nichts. Eine stornierte Inventur kann nicht wieder aufgenommen werden.",
      cancel_other:
        "Die {{count}} Scans berichtigen nichts. Eine stornierte Inventur kann nicht wieder aufgenommen werden.",
    },
    whyNot: {
      count_in_review: "Sie wird durchgesehen: Lassen Sie zuerst nachzählen.",
      count_in_progress: "Es wird noch gescannt: Beenden Sie zuerst das Scannen.",
      count_not_approved: "Seit dem letzten Scan wurde sie nicht genehmigt.",
      count_ended: "Sie ist beendet.",
    },
    recounts: {
      more: "Alle Scans behalten, weiter scannen",
      these_zero: "In der Durchsicht markierte Einheiten",
      these_one: "{{count}} in der Durchsicht markierte Einheit",
      these_other: "{{count}} in der Durchsicht markierte Einheiten",
      all: "Alles von vorn",
    },
    recountHints: {
      more: "Für das, was übersehen wurde.",
      these: "Ihre Scans werden beiseitegelegt: Sie zählen erst, wenn neu gescannt wird.",
      all_one: "{{count}} Scan wird beiseitegelegt.",
      all_other: "{{count}} Scans werden beiseitegelegt.",
    },
    plan: {
      lost_one: "{{count}} fehlende Einheit gilt als verloren.",
      lost_other: "{{count}} fehlende Einheiten gelten als verloren.",
      moved_one: "{{count}} Einheit wird von {{places}} hierher umgebucht.",
      moved_other: "{{count}} Einheiten werden von {{places}} hierher umgebucht.",
      rebinned_one: "{{count}} Einheit ist nun auf Lagerplatz {{bin}}.",
      rebinned_other: "{{count}} Einheiten sind nun auf Lagerplatz {{bin}}.",
      found_one: "{{count}} verlorene Einheit ist wieder im Bestand.",
      found_other: "{{count}} verlorene Einheiten sind wieder im Bestand.",
      left_one: "{{count}} fehlende Einheit bleibt, wie sie ist.",
      left_other: "{{count}} fehlende Einheiten bleiben, wie sie sind.",
      rises: "Der Bestand in {{place}} steigt um {{count}}.",
      falls: "Der Bestand in {{place}} sinkt um {{count}}.",
      stockStays: "Der Bestand ändert sich nicht.",
    },
    approved: "Genehmigt: Die Inventur kann abgeschlossen werden",
    closed_zero: "Inventur abgeschlossen, nichts berichtigt",
    closed_one: "Inventur abgeschlossen, {{count}} Einheit berichtigt",
    closed_other: "Inventur abgeschlossen, {{count}} Einheiten berichtigt",
    undoClosing: "Abschluss rückgängig machen",
    undoClosingHint_zero: "Die Inventur ist wieder in Durchsicht.",
    undoClosingHint_one:
      "{{count}} Einheit wird wieder, wie sie war, und der Bestand mit ihr. Die Inventur ist wieder in Durchsicht.",
    undoClosingHint_other:
      "{{count}} Einheiten werden wieder, wie sie waren, und der Bestand mit ihnen. Die Inventur ist wieder in Durchsicht.",
  },
}
