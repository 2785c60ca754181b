import type * as english from "../en/audit"
import type { Translation } from "../translation"

/** Texts of the audit trail. */
export const audit: Translation<typeof english.audit> = {
  title: "Prüfpfad",
  subtitle:
    "Jedes Ereignis einer Einheit setzt das vorige fort. Prüfen Sie, dass keines geändert wurde, und geben Sie sie anderen zur Prüfung.",
  verification: "Prüfung",
  verificationHint: "Sieht jedes Ereignis jeder Einheit an. Der Shop tut es auch jede Nacht.",
  verify: "Jetzt prüfen",
  notBegun: "Die Prüfung hat nicht begonnen",
  never: "Noch nicht geprüft",
  neverHint: "Prüfen Sie jetzt, oder warten Sie bis heute Nacht.",
  earlier: "Frühere Prüfungen",
  running: "Die Prüfung läuft",
  runningHint: "Sie können diese Seite verlassen.",
  whole: "Alle Ketten sind unversehrt",
  wholeHint: "Kein Ereignis wurde geändert, entfernt oder abgeschnitten.",
  broken_one: "{{count}} Fehler gefunden",
  broken_other: "{{count}} Fehler gefunden",
  brokenHint:
    "Jemand hat am Shop vorbei in die Datenbank geschrieben. Lassen Sie sie, wie sie ist, und vergleichen Sie sie mit Ihren Exporten und Sicherungen.",
  units_one: "{{count}} Einheit",
  units_other: "{{count}} Einheiten",
  events_one: "{{count}} Ereignis",
  events_other: "{{count}} Ereignisse",
  export: "Ereignisse ausgeben",
  exportHint:
    "Einheiten mit allen ihren Ereignissen, als Datei, die jeder ohne diesen Shop prüfen kann. Lassen Sie alle Felder leer, um alles zu exportieren.",
  recordedFrom: "Ereignisse erfasst ab",
  recordedUntil: "Ereignisse erfasst bis",
  signed: "Signiert mit Schlüssel {{key}}",
  signedHint:
    "Wer den öffentlichen Schlüssel hat, sieht, dass die Datei vom Shop stammt und unverändert ist.",
  unsigned: "Der Export wird nicht signiert",
  unsignedHint:
    "Ohne Signatur kann, wer in die Datei schreiben kann, alles neu schreiben. Einen Schlüssel gibt dem Shop ein Entwickler.",
  notSigned: "nicht signiert",
  save: "Export speichern",
  notSaved: "Die Datei wurde nicht gespeichert",
  check: "Wie andere ihn prüfen",
  checkHint:
    "Nötig sind Node, das Programm und der öffentliche Schlüssel, kein Zugang zum Shop. Mit einem früheren Export (--earlier) zeigt sich auch, was seither fehlt.",
  program: "Programm speichern",
  publicKey: "Öffentlichen Schlüssel speichern",
  exports: "Ausgegebene Exporte",
  noExports: "Noch keine",
  noExportsHint: "Jeder Export steht hier, sobald er ganz gespeichert wurde.",
  everything: "Alles",
  figures: {
    units: "Einheiten",
    events: "Ereignisse",
    faults: "Fehler",
  },
}

/** What is wrong with a chain. */
export const chainFault: Translation<typeof english.chainFault> = {
  changed: "Ereignis {{sequence}} wurde geändert: Sein Inhalt ergibt nicht seine Prüfsumme.",
  replaced: "Ereignis {{sequence}} wurde ersetzt: Das nächste setzt ein anderes fort.",
  removed: "Ereignis {{sequence}} wurde entfernt: Ein späteres ist da.",
  out_of_order: "Ereignis {{sequence}} steht doppelt oder am falschen Platz.",
  cut_off:
    "Das Ende wurde abgeschnitten: Ereignis {{sequence}} fehlt, und der Datensatz weiß davon.",
  added: "Ereignis {{sequence}} wurde hinzugefügt: Der Datensatz weiß nichts davon.",
  head_changed: "Ereignis {{sequence}} ist das letzte, aber nicht das, das der Datensatz kennt.",
  no_record: "Der Datensatz ist weg; seine Ereignisse sind bis {{sequence}} da.",
  rewritten:
    "Ereignis {{sequence}} ist ein anderes, als früher vermerkt wurde: Der Verlauf wurde neu geschrieben.",
  cut_off_since:
    "Das Ende wurde mitsamt dem Datensatz abgeschnitten: Ereignis {{sequence}} war früher da.",
  gone: "Die ganze Einheit ist weg: Früher hatte sie Ereignisse bis {{sequence}}.",
  unknown_form:
    "Ereignis {{sequence}} hat eine hier unbekannte Art von Prüfsumme und lässt sich nicht prüfen.",
}
