import type * as english from "../en/papers"
import type { InPolish } from "./in-polish"

/** Texts of labels and slips, of the camera, and of sounds. */
export const papers: InPolish<typeof english.papers> = {
  label: {
    print: "Drukuj etykiety",
    printOne: "Drukuj etykietę",
    of_one: "Dla {{count}} sztuki, jako PDF.",
    of_few: "Dla {{count}} sztuk, jako PDF.",
    of_many: "Dla {{count}} sztuk, jako PDF.",
    save: "Zapisz jako PDF",
    saved: "Etykiety zapisano. Wydrukuj je w skali 100%, bez dopasowania do strony.",
    symbology: "Symbol",
    symbologies: {
      code_128: "Code 128 (kreski)",
      qr: "Kod QR",
      data_matrix: "Data Matrix (GS1, jeśli wariant ma kod kreskowy)",
    },
    format: "Etykiety",
    formats: {
      roll: "Drukarka etykiet, {{width}} × {{height}} mm",
      sheet: "{{paper}}, {{columns}} × {{rows}}, {{width}} × {{height}} mm ({{known_as}})",
      custom: "Drukarka etykiet, inny rozmiar",
    },
    papers: { a4: "A4", letter: "Letter" },
    width: "Szerokość w mm",
    height: "Wysokość w mm",
    start: "Pierwsza wolna etykieta arkusza",
    startHint: "Z {{count}}, licząc rząd po rzędzie.",
    copies: "Kopie każdej",
    preview: "Podgląd",
    previewOf: "Etykieta {{number}}",
    fallback:
      "{{asked}} nie pomieści tutaj tego numeru. Zamiast tego zostanie wydrukowany: {{used}}.",
    problems: {
      size: "Boki mierzą od 10 do 300 mm.",
      start: "Arkusz nie ma tylu etykiet.",
      copies: "Można wydrukować od 1 do 20 kopii każdej etykiety.",
    },
  },
  barcode: {
    title: "Kod kreskowy",
    of: "Kod kreskowy {{number}}",
  },
  paper: {
    saved: "Zapisano PDF",
    asPdf: "Jako PDF, do druku lub wysłania.",
    paper: "Papier",
    papers: { a4: "A4", letter: "Letter", roll_80: "Rolka paragonowa, 80 mm" },
    language: "Język",
    ownLanguage: "Twój język ({{language}})",
    packingSlip: "Lista pakowania",
    receivingSlip: "Dowód przyjęcia",
    repairTicket: "Karta naprawy",
  },
  sound: { label: "Dźwięk" },
  camera: {
    open: "Skanuj kamerą",
    title: "Skanuj kamerą",
    hint: "Przytrzymaj kod przed kamerą. Każdy kod liczy się raz, dopóki nie zniknie z pola widzenia.",
    view: "Co widzi kamera",
    starting: "Uruchamianie kamery…",
    reading: "Szukanie kodu…",
    close: "Gotowe",
    problems: {
      denied:
        "Przeglądarka nie może używać kamery. Zezwól na to w pasku adresu i spróbuj ponownie.",
      missing: "Nie znaleziono kamery.",
      failed: "Nie udało się użyć kamery.",
    },
  },
}
