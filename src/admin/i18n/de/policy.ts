import type * as english from "../en/policy"
import type { Translation } from "../translation"

/** Texts of a policy's parts. */
export const policy: Translation<typeof english.policy> = {
  intro:
    "Was dieser Artikel verlangt, wenn Einheiten hereinkommen, verkauft werden und zurückkommen. Jede Wahl wird sofort gespeichert; „Wie im Shop“ folgt der Vorgabe des Shops.",
  inherit: "Wie im Shop",
  inherited: "Wie im Shop ({{value}})",
  saved: "Regeln gespeichert",
  saveFailed: "Die Regeln wurden nicht gespeichert",
  receipt: {
    label: "Bestand ohne Seriennummern erhöht",
    hint: "Wenn jemand den Bestand auf Medusas eigenen Seiten erhöht.",
    values: { flag: "Als ohne Seriennummer anzeigen", require: "Ablehnen" },
  },
  allocation: {
    label: "Wann Seriennummern gewählt werden",
    hint: "Wann die Einheiten einer Bestellung ihre Seriennummern bekommen.",
    values: {
      fulfillment: "Wenn die Bestellung gepackt wird",
      placement: "Wenn die Bestellung aufgegeben wird",
      sale: "Bevor ein Bestellentwurf umgewandelt wird",
    },
  },
  strategy: {
    label: "Wer wählt",
    hint: "Die Wahl einer Strategie ist bis zum Fulfillment ein Vorschlag.",
    values: {
      manual: "Mitarbeiter",
      fifo: "Älteste zuerst (FIFO)",
      lifo: "Neueste zuerst (LIFO)",
      fefo: "Zuerst ablaufende zuerst (FEFO)",
    },
  },
  fulfillment: {
    label: "Fulfillment ohne Seriennummern",
    hint: "Was geschieht, wenn nicht alle Einheiten zugeordnet sind.",
    values: {
      require: "Ablehnen",
      auto: "Die Strategie ergänzen lassen",
      optional: "Durchlassen",
    },
  },
  unknown_at_capture: {
    label: "Unbekannte Nummer beim Packen",
    hint: "Nur solange Bestand an diesem Standort auf Seriennummern wartet.",
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
    hint: "Der Bereich, in dem es eine Nummer nur einmal geben darf.",
    values: { item: "Für diesen Artikel", store: "Im ganzen Shop" },
  },
  storefront: {
    label: "Onlineshop",
    hint: "Was Käufer mit Seriennummern tun dürfen.",
    values: {
      off: "Nichts",
      choose_unit: "Genau eine Einheit wählen",
      verify: "Eine Nummer prüfen",
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
    hint: "{YYYY}, {YY}, {MM} und {DD} sind das Datum, {####} zählt, {C} ist eine Prüfziffer.",
    placeholder: "LAP-{YYYY}-{#####}",
  },
  customer_warranty: {
    label: "Kundengarantie",
    hint: "Wird bei jeder Einheit vermerkt, wenn sie beginnt. 0 Monate heißt keine.",
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
