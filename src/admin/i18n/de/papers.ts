import type * as english from "../en/papers"
import type { Translation } from "../translation"

/** Texts of labels and slips, of the camera, and of sounds. */
export const papers: Translation<typeof english.papers> = {
  label: {
    print: "Etiketten drucken",
    printOne: "Etikett drucken",
    of_one: "Für {{count}} Einheit, als PDF.",
    of_other: "Für {{count}} Einheiten, als PDF.",
    save: "Als PDF speichern",
    saved: "Etiketten gespeichert. Drucken Sie sie mit 100 %, nicht an die Seite angepasst.",
    symbology: "Symbol",
    symbologies: {
      code_128: "Code 128 (Striche)",
      qr: "QR-Code",
      data_matrix: "Data Matrix (GS1, wenn die Variante einen Barcode hat)",
    },
    format: "Etiketten",
    formats: {
      roll: "Etikettendrucker, {{width}} × {{height}} mm",
      sheet: "{{paper}}, {{columns}} × {{rows}}, {{width}} × {{height}} mm ({{known_as}})",
      custom: "Etikettendrucker, andere Größe",
    },
    papers: { a4: "A4", letter: "Letter" },
    width: "Breite in mm",
    height: "Höhe in mm",
    start: "Erstes freies Etikett des Bogens",
    startHint: "Von {{count}}, Reihe für Reihe gezählt.",
    copies: "Exemplare von jedem",
    preview: "Vorschau",
    previewOf: "Das Etikett von {{number}}",
    fallback:
      "{{asked}} kann diese Nummer hier nicht darstellen. Gedruckt wird stattdessen: {{used}}.",
    problems: {
      size: "Seiten messen 10 bis 300 mm.",
      start: "So viele Etiketten hat der Bogen nicht.",
      copies: "Von jedem Etikett können 1 bis 20 Exemplare gedruckt werden.",
    },
  },
  barcode: {
    title: "Barcode",
    of: "Der Barcode von {{number}}",
  },
  paper: {
    saved: "PDF gespeichert",
    asPdf: "Als PDF, zum Drucken oder Versenden.",
    paper: "Papier",
    papers: { a4: "A4", letter: "Letter", roll_80: "Bonrolle, 80 mm" },
    language: "Sprache",
    ownLanguage: "Ihre Sprache ({{language}})",
    packingSlip: "Packzettel",
    receivingSlip: "Wareneingangsschein",
    repairTicket: "Reparaturschein",
  },
  sound: { label: "Ton" },
  camera: {
    open: "Mit der Kamera scannen",
    title: "Mit der Kamera scannen",
    hint: "Halten Sie den Code vor die Kamera. Jeder Code zählt einmal, bis er aus dem Bild ist.",
    view: "Was die Kamera sieht",
    starting: "Kamera wird gestartet …",
    reading: "Ein Code wird gesucht …",
    close: "Fertig",
    problems: {
      denied:
        "Der Browser darf die Kamera nicht benutzen. Erlauben Sie es in der Adressleiste und versuchen Sie es dann erneut.",
      missing: "Es wurde keine Kamera gefunden.",
      failed: "Die Kamera konnte nicht benutzt werden.",
    },
  },
}
