import type * as english from "../en/order-side"
import type { Translation } from "../translation"

/** Texts of what becomes of units after they left: deliveries, wrong shipments, claims; and of files. */
export const orderSide: Translation<typeof english.orderSide> = {
  which: {
    label: "Welke exemplaren",
    hint: "Allemaal, tenzij u er enkele scant of aanvinkt.",
    scan: "Scan alleen de bedoelde",
    ticked: "{{number}} is bedoeld.",
    notAmong: "{{text}} is geen van deze exemplaren.",
  },
  files: {
    photos: "Foto's",
    addPhotos: "Foto's toevoegen",
    photo: "Foto {{number}}",
    removePhoto: "Foto {{number}} verwijderen",
    failed: "De foto's zijn niet overgenomen: {{why}}",
    signature: "Handtekening",
    signHere: "Teken hier, met een vinger, een pen of de muis",
    signed: "Getekend",
    clearSignature: "Wissen",
  },
  fulfilment: {
    delivered_one: "{{delivered}} van {{count}} afgeleverd",
    delivered_other: "{{delivered}} van {{count}} afgeleverd",
    actions: "Aflevering",
    steps: {
      deliver: "Aflevering bevestigen",
      undeliver: "Onbestelbaar, terug op voorraad",
      lose: "Vermist bij de vervoerder",
    },
    submit: {
      deliver_zero: "Aflevering bevestigen",
      deliver_one: "{{count}} exemplaar bevestigen",
      deliver_other: "{{count}} exemplaren bevestigen",
      undeliver_zero: "Terug op voorraad",
      undeliver_one: "{{count}} exemplaar terugleggen",
      undeliver_other: "{{count}} exemplaren terugleggen",
      lose_zero: "Als vermist markeren",
      lose_one: "{{count}} exemplaar als vermist markeren",
      lose_other: "{{count}} exemplaren als vermist markeren",
    },
    effects: {
      deliver_one:
        "{{count}} exemplaar wordt als afgeleverd genoteerd; een garantie die met de aflevering ingaat, gaat die dag in. De markering van Medusa zelf blijft zoals ze is.",
      deliver_other:
        "{{count}} exemplaren worden als afgeleverd genoteerd; garanties die met de aflevering ingaan, gaan die dag in. De markering van Medusa zelf blijft zoals ze is.",
      undeliver_one: "{{count}} exemplaar is weer op voorraad, en de verkoop eindigt.",
      undeliver_other: "{{count}} exemplaren zijn weer op voorraad, en hun verkoop eindigt.",
      lose_one:
        "{{count}} exemplaar wordt vermist. De verkoop blijft, en de voorraad verandert niet.",
      lose_other:
        "{{count}} exemplaren worden vermist. De verkoop blijft, en de voorraad verandert niet.",
    },
    rises_one: "De voorraad in {{place}} stijgt met {{count}}.",
    rises_other: "De voorraad in {{place}} stijgt met {{count}}.",
    risesThere_one: "De voorraad op die locatie stijgt met {{count}}.",
    risesThere_other: "De voorraad op die locatie stijgt met {{count}}.",
    done: {
      deliver_one: "{{count}} exemplaar afgeleverd",
      deliver_other: "{{count}} exemplaren afgeleverd",
      undeliver_one: "{{count}} exemplaar is weer op voorraad",
      undeliver_other: "{{count}} exemplaren zijn weer op voorraad",
      lose_one: "{{count}} exemplaar als vermist gemarkeerd",
      lose_other: "{{count}} exemplaren als vermist gemarkeerd",
    },
    whyNot: {
      notShipped:
        "Markeer het eerst in Medusa als verzonden. Wat niet verzonden is, wordt daar geannuleerd.",
      noUnits: "Geen exemplaar ervan wacht daarop.",
    },
    delivered_at: "Afgeleverd op",
    deliveredAtHint: "Nu, tenzij u een andere tijd aangeeft.",
    signed_by: "Getekend door",
    signedByHint: "De naam van wie het aannam. Die kan later gewist worden.",
    note: "Notitie",
    backTo: "Terug naar",
    backToHint: "Waar elk exemplaar vertrok, tenzij u een andere plaats aangeeft.",
    deliveredOn: "Afgeleverd op {{date}}",
    signedBy: "getekend door {{name}}",
    erased: "het bewijs is gewist",
    erase: "Bewijs wissen",
    eraseTitle: "Bewijs van aflevering wissen?",
    eraseHint:
      "Wie tekende, handtekeningen, foto's en notities van deze verzending worden voorgoed gewist. Dat en wanneer er afgeleverd is, blijft in de geschiedenis.",
    erasedNow: "Het bewijs is gewist",
    eraseFailed: "Het bewijs is niet gewist",
  },
  shipment: {
    open: "Verkeerd exemplaar?",
    openFor: "Verkeerd exemplaar? Er vertrok een ander dan {{number}}",
    title: "Er vertrok een ander exemplaar",
    description:
      "{{sold}} is op deze bestelling verkocht. Scan het exemplaar dat echt vertrok: het neemt de hele verkoop over, met aflevering en garantie.",
    scan: "Scan het exemplaar dat vertrok",
    found: "{{number}} vertrok.",
    unknown: "{{number}} is nog niet geregistreerd.",
    same: "{{number}} is het verkochte exemplaar: er valt niets te corrigeren.",
    otherItem: "{{number}} is een ander product.",
    effect: "Wat er gebeurt",
    effects: {
      back: "{{left}} wordt verkocht op deze bestelling. {{sold}} is weer op voorraad; de totale voorraad verandert niet.",
      kept: "{{left}} wordt verkocht, en {{sold}} neemt zijn plaats in bij de toegewezen exemplaren van deze bestelling.",
      across:
        "Beide vertrokken met het verkeerde pakket. {{left}} gaat naar deze bestelling, {{sold}} naar bestelling #{{order}}; elk neemt de verkoop en de garantie van de ander over.",
      unknown:
        "{{left}} wordt als verkocht op deze bestelling geregistreerd, uit voorraad die op serienummers wacht. {{sold}} is weer op voorraad.",
    },
    where: "Waar {{sold}} is",
    whereHint: "{{place}}, tenzij u een andere plaats aangeeft.",
    submit: "Verzending corrigeren",
    done: "{{left}} vertrok, niet {{sold}}",
  },
  claim: {
    title: "Claimnummer {{id}}",
    complete: "Alle genoemd",
    scan: "Scan de gebrekkige exemplaren",
    progress: "{{done}} van {{needed}}",
    offered: "Bij de klant:",
    name: "{{number}} is gebrekkig",
    release: "{{number}} van de claim halen",
    noCandidates: "De klant heeft geen exemplaar van deze regel dat genoemd kan worden.",
    captureFailed: "Dat is niet overgenomen",
    hint: "Genoemde exemplaren worden gekoppeld aan die welke in hun plaats vertrekken.",
    scanned: {
      taken: "Gebrekkig op {{line}}.",
      named: "Al genoemd op deze claim.",
      full: "Er zijn evenveel exemplaren genoemd als geclaimd. Haal er eerst een af.",
      not_here: "De klant heeft geen zulk exemplaar uit de geclaimde regels.",
    },
  },
  reclassify: {
    target: "het gekozen artikel",
    becomes_one: "{{count}} exemplaar wordt er een van: {{item}}, met zijn hele geschiedenis.",
    becomes_other:
      "{{count}} exemplaren worden exemplaren van: {{item}}, met hun hele geschiedenis.",
    stockFollows_one:
      "De voorraad daalt met {{count}} voor het vorige artikel en stijgt met {{count}} voor het andere, waar het is.",
    stockFollows_other:
      "De voorraad daalt met {{count}} voor de vorige artikelen en stijgt met {{count}} voor het andere, waar ze zijn.",
    condition: "Nieuwe conditie",
    submit_one: "{{count}} exemplaar omzetten",
    submit_other: "{{count}} exemplaren omzetten",
    done_one: "{{count}} exemplaar omgezet",
    done_other: "{{count}} exemplaren omgezet",
  },
  claimCodes: {
    open: "Registratiecodes maken",
    title: "Registratiecodes",
    description_one:
      "Een code voor de doos van {{count}} exemplaar. Wie hem heeft, mag het exemplaar in uw webwinkel registreren.",
    description_other:
      "Een code voor de doos van elk van {{count}} exemplaren. Wie er een heeft, mag dat exemplaar in uw webwinkel registreren.",
    once: "De codes worden alleen deze keer getoond: de winkel bewaart enkel hun hashes. Eerdere codes van deze exemplaren gelden niet meer.",
    make_one: "{{count}} code maken",
    make_other: "{{count}} codes maken",
    made_one: "{{count}} code. Druk hem nu af of sla hem op: hij wordt niet meer getoond.",
    made_other: "{{count}} codes. Druk ze nu af of sla ze op: ze worden niet meer getoond.",
    code: "Code",
    print: "Etiketten afdrukken",
    save: "Opslaan als CSV",
  },
}
