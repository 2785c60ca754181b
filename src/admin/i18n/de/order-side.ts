import type * as english from "../en/order-side"
import type { Translation } from "../translation"

/** Texts of what becomes of units after they left: deliveries, wrong shipments, claims; and of files. */
export const orderSide: Translation<typeof english.orderSide> = {
  which: {
    label: "Welche Einheiten",
    hint: "Alle, sofern Sie nicht einzelne scannen oder ankreuzen.",
    scan: "Nur die gemeinten scannen",
    ticked: "{{number}} ist gemeint.",
    notAmong: "{{text}} ist keine dieser Einheiten.",
  },
  files: {
    photos: "Fotos",
    addPhotos: "Fotos hinzufügen",
    photo: "Foto {{number}}",
    removePhoto: "Foto {{number}} entfernen",
    failed: "Die Fotos wurden nicht übernommen: {{why}}",
    signature: "Unterschrift",
    signHere: "Hier unterschreiben, mit Finger, Stift oder Maus",
    signed: "Unterschrieben",
    clearSignature: "Löschen",
  },
  fulfilment: {
    delivered_one: "{{delivered}} von {{count}} geliefert",
    delivered_other: "{{delivered}} von {{count}} geliefert",
    actions: "Lieferung",
    steps: {
      deliver: "Lieferung bestätigen",
      undeliver: "Unzustellbar, zurück ins Lager",
      lose: "Vom Paketdienst verloren",
    },
    submit: {
      deliver_zero: "Lieferung bestätigen",
      deliver_one: "{{count}} Einheit bestätigen",
      deliver_other: "{{count}} Einheiten bestätigen",
      undeliver_zero: "Zurück ins Lager",
      undeliver_one: "{{count}} Einheit zurücklegen",
      undeliver_other: "{{count}} Einheiten zurücklegen",
      lose_zero: "Als verloren markieren",
      lose_one: "{{count}} Einheit als verloren markieren",
      lose_other: "{{count}} Einheiten als verloren markieren",
    },
    effects: {
      deliver_one:
        "{{count}} Einheit wird als geliefert vermerkt; eine Garantie, die mit der Lieferung beginnt, beginnt an diesem Tag. Medusas eigene Markierung bleibt, wie sie ist.",
      deliver_other:
        "{{count}} Einheiten werden als geliefert vermerkt; Garantien, die mit der Lieferung beginnen, beginnen an diesem Tag. Medusas eigene Markierung bleibt, wie sie ist.",
      undeliver_one: "{{count}} Einheit ist wieder auf Lager, und ihr Verkauf endet.",
      undeliver_other: "{{count}} Einheiten sind wieder auf Lager, und ihr Verkauf endet.",
      lose_one:
        "{{count}} Einheit gilt als verloren. Der Verkauf bleibt, und der Bestand ändert sich nicht.",
      lose_other:
        "{{count}} Einheiten gelten als verloren. Der Verkauf bleibt, und der Bestand ändert sich nicht.",
    },
    rises_one: "Der Bestand in {{place}} steigt um {{count}}.",
    rises_other: "Der Bestand in {{place}} steigt um {{count}}.",
    risesThere_one: "Der Bestand an diesem Standort steigt um {{count}}.",
    risesThere_other: "Der Bestand an diesem Standort steigt um {{count}}.",
    done: {
      deliver_one: "{{count}} Einheit geliefert",
      deliver_other: "{{count}} Einheiten geliefert",
      undeliver_one: "{{count}} Einheit ist wieder auf Lager",
      undeliver_other: "{{count}} Einheiten sind wieder auf Lager",
      lose_one: "{{count}} Einheit als verloren markiert",
      lose_other: "{{count}} Einheiten als verloren markiert",
    },
    whyNot: {
      notShipped:
        "Markieren Sie es zuerst in Medusa als versendet. Was nicht versandt wurde, wird dort storniert.",
      noUnits: "Keine Einheit daraus wartet darauf.",
    },
    delivered_at: "Geliefert am",
    deliveredAtHint: "Jetzt, sofern Sie keine andere Zeit angeben.",
    signed_by: "Unterschrieben von",
    signedByHint: "Der Name dessen, der es annahm. Er kann später gelöscht werden.",
    note: "Notiz",
    backTo: "Zurück nach",
    backToHint: "Woher jede Einheit abging, sofern Sie keinen anderen Ort angeben.",
    deliveredOn: "Geliefert am {{date}}",
    signedBy: "unterschrieben von {{name}}",
    erased: "der Nachweis wurde gelöscht",
    erase: "Nachweis löschen",
    eraseTitle: "Liefernachweis löschen?",
    eraseHint:
      "Wer unterschrieb, Unterschriften, Fotos und Notizen dieses Fulfillments werden endgültig gelöscht. Dass und wann geliefert wurde, bleibt im Verlauf.",
    erasedNow: "Der Nachweis ist gelöscht",
    eraseFailed: "Der Nachweis wurde nicht gelöscht",
  },
  shipment: {
    open: "Falsche Einheit?",
    openFor: "Falsche Einheit? Eine andere als {{number}} ging ab",
    title: "Eine andere Einheit ging ab",
    description:
      "{{sold}} ist in dieser Bestellung verkauft. Scannen Sie die Einheit, die wirklich abging: Sie übernimmt den ganzen Verkauf mit Lieferung und Garantie.",
    scan: "Abgegangene Einheit scannen",
    found: "{{number}} ging ab.",
    unknown: "{{number}} ist noch nicht erfasst.",
    same: "{{number}} ist die verkaufte Einheit: Es ist nichts zu berichtigen.",
    otherItem: "{{number}} ist ein anderes Produkt.",
    effect: "Was geschieht",
    effects: {
      back: "{{left}} gilt in dieser Bestellung als verkauft. {{sold}} ist wieder auf Lager; der Bestand insgesamt ändert sich nicht.",
      kept: "{{left}} gilt als verkauft, und {{sold}} tritt an ihre Stelle unter den zugeordneten Einheiten dieser Bestellung.",
      across:
        "Beide gingen im falschen Paket ab. {{left}} gehört nun zu dieser Bestellung, {{sold}} zur Bestellung #{{order}}; jede übernimmt Verkauf und Garantie der anderen.",
      unknown:
        "{{left}} wird in dieser Bestellung als verkauft erfasst, aus Bestand ohne Seriennummern. {{sold}} ist wieder auf Lager.",
    },
    where: "Wo {{sold}} ist",
    whereHint: "{{place}}, sofern Sie keinen anderen Ort angeben.",
    submit: "Versand berichtigen",
    done: "{{left}} ging ab, nicht {{sold}}",
  },
  claim: {
    title: "Reklamation {{id}}",
    complete: "Alle genannt",
    scan: "Mangelhafte Einheiten scannen",
    progress: "{{done}} von {{needed}}",
    offered: "Beim Kunden:",
    name: "{{number}} ist mangelhaft",
    release: "{{number}} von der Reklamation nehmen",
    noCandidates: "Der Kunde hat keine Einheit dieser Position, die genannt werden könnte.",
    captureFailed: "Das wurde nicht übernommen",
    hint: "Genannte Einheiten werden mit denen verknüpft, die an ihrer Stelle hinausgehen.",
    scanned: {
      taken: "Mangelhaft in {{line}}.",
      named: "In dieser Reklamation schon genannt.",
      full: "Es sind so viele Einheiten genannt wie reklamiert. Nehmen Sie zuerst eine herunter.",
      not_here: "Der Kunde hat keine solche Einheit aus den reklamierten Positionen.",
    },
  },
  reclassify: {
    target: "dem gewählten Artikel",
    becomes_one: "{{count}} Einheit wird mit ihrem ganzen Verlauf zu: {{item}}.",
    becomes_other: "{{count}} Einheiten werden mit ihrem ganzen Verlauf zu: {{item}}.",
    stockFollows_one:
      "Der Bestand sinkt um {{count}} beim bisherigen Artikel und steigt um {{count}} beim anderen, dort, wo sie ist.",
    stockFollows_other:
      "Der Bestand sinkt um {{count}} bei den bisherigen Artikeln und steigt um {{count}} beim anderen, dort, wo sie sind.",
    condition: "Neuer Zustand",
    submit_one: "{{count}} Einheit umordnen",
    submit_other: "{{count}} Einheiten umordnen",
    done_one: "{{count}} Einheit umgeordnet",
    done_other: "{{count}} Einheiten umgeordnet",
  },
  claimCodes: {
    open: "Registriercodes erzeugen",
    title: "Registriercodes",
    description_one:
      "Ein Code für die Verpackung von {{count}} Einheit. Wer ihn hat, darf die Einheit in Ihrem Onlineshop registrieren.",
    description_other:
      "Je ein Code für die Verpackung von {{count}} Einheiten. Wer einen hat, darf diese Einheit in Ihrem Onlineshop registrieren.",
    once: "Die Codes werden nur dieses eine Mal gezeigt: Der Shop bewahrt nur ihre Prüfsummen auf. Frühere Codes dieser Einheiten gelten nicht mehr.",
    make_one: "{{count}} Code erzeugen",
    make_other: "{{count}} Codes erzeugen",
    made_one: "{{count}} Code. Drucken oder speichern Sie ihn jetzt: Er wird nicht wieder gezeigt.",
    made_other:
      "{{count}} Codes. Drucken oder speichern Sie sie jetzt: Sie werden nicht wieder gezeigt.",
    code: "Code",
    print: "Etiketten drucken",
    save: "Als CSV speichern",
  },
}
