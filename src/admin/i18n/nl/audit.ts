import type * as english from "../en/audit"
import type { Translation } from "../translation"

/** Texts of the audit trail. */
export const audit: Translation<typeof english.audit> = {
  title: "Audittrail",
  subtitle:
    "Elke gebeurtenis van een exemplaar zet de vorige voort. Controleer dat er geen werd gewijzigd, en geef ze aan anderen ter controle.",
  verification: "Controle",
  verificationHint:
    "Bekijkt elke gebeurtenis van elk exemplaar. De winkel doet het ook elke nacht.",
  verify: "Nu controleren",
  notBegun: "De controle is niet begonnen",
  never: "Nog niet gecontroleerd",
  neverHint: "Controleer nu, of wacht tot vannacht.",
  earlier: "Eerdere controles",
  running: "De controle loopt",
  runningHint: "U kunt deze pagina verlaten.",
  whole: "Alle ketens zijn heel",
  wholeHint: "Geen gebeurtenis werd gewijzigd, verwijderd of afgesneden.",
  broken_one: "{{count}} fout gevonden",
  broken_other: "{{count}} fouten gevonden",
  brokenHint:
    "Iemand schreef buiten de winkel om in de database. Laat die zoals zij is, en vergelijk haar met uw exports en back-ups.",
  units_one: "{{count}} exemplaar",
  units_other: "{{count}} exemplaren",
  events_one: "{{count}} gebeurtenis",
  events_other: "{{count}} gebeurtenissen",
  export: "Exporteren",
  exportHint:
    "Exemplaren met al hun gebeurtenissen, als bestand dat iedereen zonder deze winkel kan controleren. Laat alle velden leeg voor alles.",
  recordedFrom: "Gebeurtenissen ingevoerd vanaf",
  recordedUntil: "Gebeurtenissen ingevoerd tot en met",
  signed: "Ondertekend met sleutel {{key}}",
  signedHint:
    "Wie de openbare sleutel heeft, ziet dat het bestand van de winkel is en ongewijzigd.",
  unsigned: "De export wordt niet ondertekend",
  unsignedHint:
    "Zonder handtekening kan wie in het bestand kan schrijven alles opnieuw schrijven. Een ontwikkelaar geeft de winkel een sleutel.",
  notSigned: "niet ondertekend",
  save: "Export opslaan",
  notSaved: "Het bestand is niet opgeslagen",
  check: "Hoe anderen controleren",
  checkHint:
    "Nodig zijn Node, het programma en de openbare sleutel, geen toegang tot de winkel. Met een eerdere export (--earlier) blijkt ook wat sindsdien ontbreekt.",
  program: "Programma opslaan",
  publicKey: "Openbare sleutel opslaan",
  exports: "Afgegeven exports",
  noExports: "Nog geen",
  noExportsHint: "Elke export staat hier zodra hij helemaal is opgeslagen.",
  everything: "Alles",
  figures: {
    units: "Exemplaren",
    events: "Gebeurtenissen",
    faults: "Fouten",
  },
}

/** What is wrong with a chain. */
export const chainFault: Translation<typeof english.chainFault> = {
  changed: "Gebeurtenis {{sequence}} is gewijzigd: haar inhoud geeft niet haar hash.",
  replaced: "Gebeurtenis {{sequence}} is vervangen: de volgende zet een andere voort.",
  removed: "Gebeurtenis {{sequence}} is verwijderd: er is een latere.",
  out_of_order: "Gebeurtenis {{sequence}} staat dubbel of op de verkeerde plaats.",
  cut_off:
    "Het einde is afgesneden: gebeurtenis {{sequence}} ontbreekt, en de registratie kent haar.",
  added: "Gebeurtenis {{sequence}} is toegevoegd: de registratie kent haar niet.",
  head_changed: "Gebeurtenis {{sequence}} is de laatste, maar niet die de registratie kent.",
  no_record: "De registratie is weg; haar gebeurtenissen zijn er tot en met {{sequence}}.",
  rewritten:
    "Gebeurtenis {{sequence}} is een andere dan eerder werd genoteerd: de geschiedenis is herschreven.",
  cut_off_since:
    "Het einde is met de registratie afgesneden: gebeurtenis {{sequence}} was er eerder.",
  gone: "Het hele exemplaar is weg: eerder had het gebeurtenissen tot en met {{sequence}}.",
  unknown_form:
    "De hash van gebeurtenis {{sequence}} is van een soort die hier niet bekend is: hij is niet te controleren.",
}
