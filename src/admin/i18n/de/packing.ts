import type * as english from "../en/packing"
import type { Translation } from "../translation"

/** Texts of the packing desk. */
export const packing: Translation<typeof english.packing> = {
  packing: {
    title: "Packen",
    subtitle: "Bestellung scannen, ihre Einheiten scannen, Fulfillment, nächste: ohne Maus.",
    place: "Sie packen in",
    choosePlace: "Wählen Sie, wo Sie packen",
    choosePlaceHint:
      "Der Browser merkt es sich. Die Warteschlange zeigt die Bestellungen, die von dort abgehen.",
    scan: "Bestellung oder Einheit scannen",
    scanHint:
      "Eine Bestellung über #36, 36 oder ihre ID; ist eine offen, ihre Einheiten. Codes PACK:FULFIL und PACK:NEXT wirken wie die Tasten.",
    placeholder: "#36 oder eine Seriennummer",
    opened: "Bestellung #{{number}}: Scannen Sie ihre Einheiten.",
    openedElsewhere: "Bestellung #{{number}}: Nichts davon geht von hier ab.",
    openedById: "Bestellung geöffnet: Scannen Sie ihre Einheiten.",
    openedOf: "Sie ist der Bestellung #{{number}} zugeordnet.",
    noOrder: "Bestellung #{{number}} wartet nicht aufs Packen.",
    scanOrderFirst: "Scannen Sie zuerst eine Bestellung.",
    queue: "Wartend",
    queueCount_one: "{{count}} Bestellung",
    queueCount_other: "{{count}} Bestellungen",
    states: { all: "Alle", missing: "Seriennummern fehlen", ready: "Bereit zum Fulfillment" },
    show: "Zeigen",
    empty: "Hier ist nichts zu packen",
    emptyHint:
      "Bestellungen über Einheiten mit Seriennummern warten hier, älteste zuerst, bis sie abgegangen sind.",
    emptyState: "Keine Bestellung ist in diesem Stand",
    progress: "{{captured}} von {{needed}}",
    proposed_one: "{{count}} vorgeschlagen",
    proposed_other: "{{count}} vorgeschlagen",
    untracked_one: "{{count}} ohne Seriennummern",
    untracked_other: "{{count}} ohne Seriennummern",
    order: "Bestellung #{{number}}",
    orderUnnamed: "Bestellung",
    noOpen: "Keine Bestellung ist offen",
    noOpenHint:
      "Scannen Sie eine, wählen Sie eine aus der Warteschlange oder drücken Sie {{key}} für die erste.",
    nothingToSend: "Von dieser Bestellung ist nichts mehr zu senden.",
    lines: {
      leaves: "Vollständig",
      missing_one: "{{count}} fehlt",
      missing_other: "{{count}} fehlen",
      elsewhere: "Geht ab von {{place}}",
      blocked: "Gesperrt",
      unreserved: "Nichts reserviert",
      gone: "Ist abgegangen",
    },
    quantity_one: "{{count}} Einheit",
    quantity_other: "{{count}} Einheiten",
    withoutSerials: "keine Seriennummern",
    lookFor: "Zu finden:",
    fulfil: "Fulfillment und nächste",
    next: "Nächste Bestellung",
    fulfilled_one: "{{count}} Einheit versandbereit.",
    fulfilled_other: "{{count}} Einheiten versandbereit.",
    noneLeft: "Hier wartet keine andere Bestellung.",
    allMissing_one: "{{count}} Seriennummer fehlt: Scannen Sie zuerst die Einheit.",
    allMissing_other: "{{count}} Seriennummern fehlen: Scannen Sie zuerst die Einheiten.",
    someMissing_one:
      "{{count}} Seriennummer fehlt noch. Drücken Sie noch einmal, um die vollständigen Positionen zu senden.",
    someMissing_other:
      "{{count}} Seriennummern fehlen noch. Drücken Sie noch einmal, um die vollständigen Positionen zu senden.",
    nothingHere: "Nichts von dieser Bestellung geht von hier ab.",
  },
}
