import type * as english from "../en/receive-file"
import type { Translation } from "../translation"

/** Texts of receiving by a CSV file. */
export const receiveFile: Translation<typeof english.receiveFile> = {
  drop: "Legen Sie eine CSV-Datei hier ab oder wählen Sie eine. Damit wird nichts eingebucht: Zuerst wird jede Zeile geprüft.",
  choose: "Datei wählen",
  template: "Vorlage herunterladen",
  templateName: "wareneingang.csv",
  hint: "Spalten werden an ihren Überschriften erkannt, in beliebiger Reihenfolge. Eine muss serial_number heißen; Kosten ohne Währung sind in der des Shops.",
  reading: "Die Datei wird gelesen",
  judging_one: "{{done}} von {{count}} Zeile geprüft",
  judging_other: "{{done}} von {{count}} Zeilen geprüft",
  progress: "Wie weit die Datei geprüft ist",
  unreadable: "Die Datei konnte nicht geprüft werden",
  report: "Was die Datei ergibt",
  allGood_one: "{{count}} Zeile, und sie ist gut.",
  allGood_other: "{{count}} Zeilen, und alle sind gut.",
  someBad_one: "{{count}} von {{rows}} Zeilen kann nicht eingebucht werden.",
  someBad_other: "{{count}} von {{rows}} Zeilen können nicht eingebucht werden.",
  leftOut: "Spalten, die hier nichts bedeuten, wurden weggelassen: {{columns}}.",
  dryRun: "Noch ist nichts eingebucht.",
  problems: "Zeilen, die nicht eingebucht werden können",
  columns: { row: "Zeile", column: "Spalte", reason: "Grund" },
  download: "Bericht herunterladen",
  reportName: "bericht.csv",
  refuse: "Datei ablehnen",
  take_zero: "Keine gute Zeile",
  take_one: "{{count}} gute Zeile auf die Liste setzen",
  take_other: "{{count}} gute Zeilen auf die Liste setzen",
  added_one: "{{count}} Einheit ist auf der Liste. Sehen Sie sie an und buchen Sie sie dann ein.",
  added_other:
    "{{count}} Einheiten sind auf der Liste. Sehen Sie sie an und buchen Sie sie dann ein.",
  faults: {
    noNumbers:
      "Keine Spalte heißt serial_number, serial oder SN. Die Überschriften der Datei sind: {{headings}}.",
    noRows: "Die Datei hat Überschriften, aber keine Zeile darunter.",
    tooMany:
      "Die Datei hat {{rows}} Zeilen. Ein Wareneingang nimmt {{most}} Einheiten, und auf der Liste ist Platz für {{room}}. Buchen Sie zuerst ein, was auf der Liste steht, oder teilen Sie die Datei in {{files}} Dateien.",
  },
  gtins: {
    drop: "Oder ziehen Sie eine CSV-Datei hierher, deren GTINs sagen, was gekommen ist. Eingebucht wird dadurch nichts.",
    hint: "Eine Spalte muss gtin heißen, eine andere serial_number. Eine GTIN findet ihren Artikel über Barcode, EAN oder UPC der Variante.",
    noColumn:
      "Keine Spalte heißt gtin, EAN oder UPC. Wählen Sie oben den Artikel, um eine Datei ohne sie zu lesen. Die Überschriften der Datei: {{headings}}.",
    items: "Artikel aus {{name}}",
    choose:
      "Wählen Sie einen Artikel: Seine Zeilen werden geprüft, dann eingebucht. Danach folgt der nächste.",
    none: "Keine Zeile sagt, welcher Artikel gekommen ist.",
    rows_one: "{{item}}: {{count}} Zeile",
    rows_other: "{{item}}: {{count}} Zeilen",
  },
}
