import type * as english from "../en/papers"
import type { Translation } from "../translation"

/** Texts of labels and slips, of the camera, and of sounds. */
export const papers: Translation<typeof english.papers> = {
  label: {
    print: "Etiketten afdrukken",
    printOne: "Etiket afdrukken",
    of_one: "Voor {{count}} exemplaar, als pdf.",
    of_other: "Voor {{count}} exemplaren, als pdf.",
    save: "Opslaan als pdf",
    saved: "Etiketten opgeslagen. Druk ze af op 100 %, niet passend gemaakt op de pagina.",
    symbology: "Symbool",
    symbologies: {
      code_128: "Code 128 (strepen)",
      qr: "QR-code",
      data_matrix: "Data Matrix (GS1, als de variant een barcode heeft)",
    },
    format: "Etiketten",
    formats: {
      roll: "Etikettenprinter, {{width}} × {{height}} mm",
      sheet: "{{paper}}, {{columns}} × {{rows}}, {{width}} × {{height}} mm ({{known_as}})",
      custom: "Etikettenprinter, ander formaat",
    },
    papers: { a4: "A4", letter: "Letter" },
    width: "Breedte in mm",
    height: "Hoogte in mm",
    start: "Eerste vrije etiket van het vel",
    startHint: "Van {{count}}, rij voor rij geteld.",
    copies: "Afdrukken van elk",
    preview: "Voorbeeld",
    previewOf: "Het etiket van {{number}}",
    fallback:
      "{{asked}} kan dit nummer hier niet weergeven. In plaats daarvan wordt afgedrukt: {{used}}.",
    problems: {
      size: "Zijden meten 10 tot 300 mm.",
      start: "Zo veel etiketten heeft het vel niet.",
      copies: "Van elk etiket kunnen 1 tot 20 afdrukken gemaakt worden.",
    },
  },
  barcode: {
    title: "Barcode",
    of: "De barcode van {{number}}",
  },
  paper: {
    saved: "Pdf opgeslagen",
    asPdf: "Als pdf, om af te drukken of te versturen.",
    paper: "Papier",
    papers: { a4: "A4", letter: "Letter", roll_80: "Bonrol, 80 mm" },
    language: "Taal",
    ownLanguage: "Uw taal ({{language}})",
    packingSlip: "Pakbon",
    receivingSlip: "Ontvangstbon",
    repairTicket: "Reparatiebon",
  },
  sound: { label: "Geluid" },
  camera: {
    open: "Scannen met de camera",
    title: "Scannen met de camera",
    hint: "Houd de code voor de camera. Elke code telt één keer, tot hij uit beeld is.",
    view: "Wat de camera ziet",
    starting: "De camera wordt gestart …",
    reading: "Er wordt een code gezocht …",
    close: "Klaar",
    problems: {
      denied:
        "De browser mag de camera niet gebruiken. Sta het toe in de adresbalk en probeer het opnieuw.",
      missing: "Er is geen camera gevonden.",
      failed: "De camera kon niet gebruikt worden.",
    },
  },
}
