import type * as english from "../en/policy"
import type { Translation } from "../translation"

/** Texts of a policy's parts. */
export const policy: Translation<typeof english.policy> = {
  intro: {
    default:
      "Was jeder Artikel mit Seriennummern verlangt, wenn Einheiten hereinkommen, verkauft werden und zurückkommen, sofern seine eigenen Regeln nichts anderes sagen. Jede Wahl wird sofort gespeichert.",
    store:
      "Was dieser Artikel verlangt, wenn Einheiten hereinkommen, verkauft werden und zurückkommen. Jede Wahl wird sofort gespeichert; „Wie im Shop“ folgt der Vorgabe des Shops.",
    item: "Was dieser Artikel an diesem Standort verlangt. Jede Wahl wird sofort gespeichert; was hier nicht gesagt ist, gilt wie anderswo.",
  },
  inherit: { default: "Wie voreingestellt", store: "Wie im Shop", item: "Wie anderswo" },
  inherited: {
    default: "Voreingestellt ({{value}})",
    store: "Wie im Shop ({{value}})",
    item: "Wie anderswo ({{value}})",
  },
  follow: {
    default: "Zurück zur Voreinstellung",
    store: "Dem Shop folgen",
    item: "Dem Artikel folgen",
  },
  followPart: {
    default: "{{part}}: zurück zur Voreinstellung",
    store: "{{part}}: dem Shop folgen",
    item: "{{part}}: dem Artikel folgen",
  },
  partText: "{{part}}: {{value}}",
  groups: {
    numbers: "Seriennummern",
    incoming: "Wareneingang",
    selling: "Verkauf",
    comingBack: "Rückgabe",
  },
  saved: "Regeln gespeichert",
  saveFailed: "Die Regeln wurden nicht gespeichert",
  receipt: {
    label: "Bestand ohne Seriennummern erhöht",
    hint: "Wenn jemand den Bestand auf Medusas eigenen Seiten oder über deren API erhöht: Er wartet auf seine Seriennummern oder wird mit einem Hinweis auf den Wareneingang abgelehnt.",
    values: { flag: "Als ohne Seriennummer anzeigen", require: "Ablehnen" },
  },
  allocation: {
    label: "Wann Seriennummern gewählt werden",
    hint: "Wann die Einheiten einer Bestellung ihre Seriennummern bekommen: beim Packen, sofort oder, bei Bestellentwürfen, vor dem Verkauf wie an der Theke.",
    values: {
      fulfillment: "Wenn die Bestellung gepackt wird",
      placement: "Wenn die Bestellung aufgegeben wird",
      sale: "Bevor ein Bestellentwurf umgewandelt wird",
    },
  },
  strategy: {
    label: "Wer wählt",
    hint: "Die Wahl einer Strategie ist bis zum Fulfillment ein Vorschlag; eine andere gescannte Einheit tritt einfach an ihre Stelle.",
    values: {
      manual: "Mitarbeiter",
      fifo: "Älteste zuerst (FIFO)",
      lifo: "Neueste zuerst (LIFO)",
      fefo: "Zuerst ablaufende zuerst (FEFO)",
    },
  },
  fulfillment: {
    label: "Fulfillment ohne Seriennummern",
    hint: "Was geschieht, wenn beim Fulfillment einer Bestellung nicht alle Einheiten zugeordnet sind.",
    values: {
      require: "Ablehnen",
      auto: "Die Strategie ergänzen lassen",
      optional: "Durchlassen",
    },
  },
  unknown_at_capture: {
    label: "Unbekannte Nummer beim Packen",
    hint: "Solange Bestand an diesem Standort auf Seriennummern wartet: Eine unbekannte Nummer wird in einem Schritt erfasst und zugeordnet. Der Bestand ändert sich nicht.",
    values: { register: "Erfassen", refuse: "Ablehnen" },
  },
  return: {
    label: "Annahme einer Retoure",
    hint: "Ob die zurückgekommenen Seriennummern genannt werden müssen.",
    values: {
      require: "Seriennummern erforderlich",
      optional: "Seriennummern dürfen fehlen",
    },
  },
  after_return: {
    label: "Nach einer Retoure",
    hint: "Wohin gute Einheiten gehen. Das lässt sich für jede Einheit ändern.",
    values: { restock: "Sofort zurück in den Bestand", inspect: "Auf Prüfung warten" },
  },
  uniqueness: {
    label: "Eine Nummer ist eindeutig",
    hint: "Der Bereich, in dem es eine Nummer nur einmal geben darf. Eine Änderung wird abgelehnt, solange zwei Einheiten dieselbe hätten.",
    values: { item: "Für diesen Artikel", store: "Im ganzen Shop" },
  },
  storefront: {
    label: "Onlineshop",
    hint: "Ob ein Käufer genau eine Einheit wählen oder jeder eine Nummer prüfen darf.",
    values: {
      off: "Nichts",
      choose_unit: "Genau eine Einheit wählen",
      verify: "Eine Nummer prüfen",
    },
  },
  book: {
    label: "Ein- und Ausgangsbuch",
    hint: "Ob jeder Ein- und Ausgang in das Buch eingetragen wird, und was vom Empfänger bekannt sein muss.",
    values: {
      off: "Nicht geführt",
      keep: "Geführt",
      require: "Geführt; ein Verkauf braucht Namen und Anschrift oder Erlaubnis",
      require_licence: "Geführt; ein Verkauf braucht Namen und Erlaubnis",
    },
  },
  return_condition: {
    label: "Zustand nach einer Retoure",
    hint: "Eine zurückgekommene Einheit ist nicht von selbst wieder neu.",
    ask: "Für jede Einheit fragen",
  },
  format: {
    label: "Format der Nummern",
    hint: "Andere Nummern werden beim Wareneingang abgelehnt.",
    pattern: "Muster",
    patternPlaceholder: "[A-Z]{2}\\d{6}",
    example: "Zum Beispiel {{example}}",
    caseSensitive: "Groß- und Kleinschreibung unterscheiden",
  },
  generator: {
    label: "Muster für eigene Nummern",
    hint: "Nummern, die der Shop selbst bildet, nie eine vorhandene. {YYYY}, {YY}, {MM} und {DD} sind das Datum, {####} zählt, {C} ist eine Prüfziffer.",
    next: "Nächste: {{numbers}}",
    placeholder: "LAP-{YYYY}-{#####}",
  },
  customer_warranty: {
    label: "Kundengarantie",
    hint: "Wird bei jeder Einheit vermerkt, wenn sie beginnt, und bleibt für sie dann gleich. 0 Monate heißt keine.",
    short_one: "{{count}} Monat ab: {{start}}",
    short_other: "{{count}} Monate ab: {{start}}",
    on_resale: "Eine wieder verkaufte Einheit hat",
    on_replacement: "Ein Ersatz hat",
    gives: { fresh: "eine neue Garantie", remaining: "den Rest der alten" },
    months: "Monate ab",
    start: "Garantie beginnt mit",
    starts: {
      sale: "dem Verkauf",
      shipment: "dem Versand",
      delivery: "der Lieferung",
      registration: "der Registrierung",
    },
  },
}
