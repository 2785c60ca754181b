import type * as english from "../en/returns-desk"
import type { Translation } from "../translation"

/** Texts of the returns desk. */
export const returnsDesk: Translation<typeof english.returnsDesk> = {
  desk: {
    title: "Retourenannahme",
    subtitle: "Scannen Sie das Paket: was verkauft wurde, an wen und was damit zu tun ist.",
    scan: "Einheit scannen",
    start: "Noch nichts gescannt",
    startHint:
      "Das Ergebnis steht hier, sobald Sie eine Seriennummer, eine IMEI oder einen GS1-Code scannen.",
    found: "Gefunden.",
    headline: {
      expected: "Nicht verkauft: avisiert, noch nicht hier",
      in_stock: "Nicht verkauft: auf Lager",
      reserved: "Nicht verkauft: für eine Bestellung reserviert",
      returned: "Schon zurück, wartet auf die Prüfung",
      in_transit: "Nicht verkauft: zwischen Standorten unterwegs",
      in_repair: "In Reparatur",
      quarantined: "In Quarantäne",
      on_loan: "Verliehen",
      returned_to_supplier: "An ihren Lieferanten zurückgegeben",
      lost: "Verloren: Niemand weiß, wo sie war",
      scrapped: "Verschrottet",
      void: "Keine solche Einheit: Ihr Datensatz ist ungültig",
    },
    soldOn: "Verkauft am {{date}}",
    to: "an {{name}}",
    unknown: "Keine Einheit hat die Nummer {{text}}",
    unknownHint:
      "Sie wurde hier nie verkauft oder eingebucht. Wenn Sie sie behalten, gehört sie dem Kunden und ist Beweisstück: nie Bestand.",
    sold: "Verkauft",
    returnedBefore: "Schon zurückgegeben",
    never: "Nie",
    times_one: "Einmal",
    times_other: "{{count}}-mal",
    cameBack: {
      return_to_stock: "kam zurück ins Lager",
      return_for_inspection: "kam zur Prüfung zurück",
      return_damaged: "kam beschädigt zurück",
      take_back: "ungeprüft zurückgenommen",
    },
    soldBefore: "verkauft am {{date}}",
    notice: "Sperrvermerk",
    noNotice: "Keiner",
    replacedBy: "Ersetzt durch",
    replaces: "Kam anstelle von",
    openCase: "Offener Vorgang",
    earlierCases: "Frühere Vorgänge",
    comingBack: "Schon in einer Retoure",
    actions: "Was zu tun ist",
    openUnit: "Einheit öffnen",
    openUnitHint: "Ihr ganzer Verlauf und alles andere, was mit ihr getan werden kann.",
    request: {
      label: "Retoure anlegen",
      hint: "Legt in Medusa eine Retoure dieser Bestellposition an und nennt darin diese Einheit.",
      title: "{{number}} zurückgeben",
      description:
        "Eine Retoure über einmal {{item}} aus Bestellung {{order}}, in der diese Einheit genannt ist.",
      location: "Kommt zurück nach",
      reason: "Warum sie zurückkommt",
      note: "Notiz",
      done: "Die Retoure ist angelegt",
      failed: "Die Retoure wurde nicht angelegt",
      named: "{{number}} ist in der Retoure genannt",
      notNamed: "Die Retoure ist angelegt, aber die Einheit wurde darin nicht genannt",
    },
    case: {
      label: "Reparatur oder Reklamation eröffnen",
      hints: {
        customer: "Der Verkauf an den Kunden bleibt; die Einheit wird repariert oder ersetzt.",
        internal: "Bis sie aus der Reparatur zurück ist, fehlt sie im Bestand.",
      },
    },
    goToCase: {
      label: "Zur Reparatur oder Reklamation",
      hint: "Die Einheit gehört schon zu einer.",
    },
    commands: {
      pass_inspection: "Sie geht in den Bestand.",
      fail_inspection: "Sie geht in Quarantäne, mit dem Grund.",
      hand_back: "Der Kunde hat sie zurück. Der Verkauf bleibt, wie er war.",
      hand_back_evidence: "Der Kunde hat sie zurück; ihr Datensatz ist ungültig.",
      keep_found:
        "Jemand anderes hat sie eingesandt: Sie bleibt mit ihrem Verkauf ihrem Eigentümer, bis sie herausgegeben wird.",
      hand_out_found:
        "An ihren Eigentümer oder an den, der sie eingesandt hat: Sagen Sie, an wen. Ihr Verkauf bleibt, wie er war.",
      return_from_loan: "Sie ist zurück und wartet auf die Prüfung.",
      take_back: "Ohne Retoure in Medusa: Sie gehört Ihnen und wartet auf die Prüfung.",
      find: "Sie war verloren und ist hier.",
      find_for_inspection:
        "Sie war verloren und ist hier: Sie wird geprüft, bevor sie verkauft wird.",
      find_for_owner:
        "Sie war verloren und ist hier: Sie bleibt ihrem Eigentümer, bis sie herausgegeben wird.",
    },
    refuse: {
      label: "Ablehnen",
      hint: "Der Kunde behält sie. Der Grund wird bei der Einheit vermerkt.",
      title: "{{number}} ablehnen",
      description: "Es ändert sich nichts außer einer Notiz bei der Einheit.",
      why: "Warum sie abgelehnt wird",
      noted: "{{date}}: Retoure abgelehnt. {{why}}",
      done: "Die Ablehnung ist vermerkt",
    },
    evidence: {
      title: "Als Beweisstück behalten",
      hint: "Die Einheit wird in Quarantäne erfasst und gehört dem Kunden.",
      location: "Wo sie verwahrt wird",
      why: "Warum sie behalten wird",
      notes: "Was man über sie weiß",
      submit: "Als Beweisstück behalten",
      done: "{{number}} wird als Beweisstück verwahrt",
      refused: "Sie wurde nicht behalten",
    },
    returnsOf: "Retouren zur Bestellung {{order}}",
  },
}
