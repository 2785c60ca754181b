import type * as english from "../en/papers"
import type { Translation } from "../translation"

/** Texts of labels and slips, of the camera, and of sounds. */
export const papers: Translation<typeof english.papers> = {
  label: {
    print: "Imprimir etiquetas",
    printOne: "Imprimir etiqueta",
    of_one: "Para {{count}} unidad, en PDF.",
    of_other: "Para {{count}} unidades, en PDF.",
    save: "Guardar como PDF",
    saved: "Etiquetas guardadas. Imprímalas al 100 %, sin ajustarlas a la página.",
    symbology: "Símbolo",
    symbologies: {
      code_128: "Code 128 (barras)",
      qr: "Código QR",
      data_matrix: "Data Matrix (GS1, si la variante tiene código de barras)",
    },
    format: "Etiquetas",
    formats: {
      roll: "Impresora de etiquetas, {{width}} × {{height}} mm",
      sheet: "{{paper}}, {{columns}} × {{rows}}, {{width}} × {{height}} mm ({{known_as}})",
      custom: "Impresora de etiquetas, otro tamaño",
    },
    papers: { a4: "A4", letter: "Carta" },
    width: "Ancho en mm",
    height: "Alto en mm",
    start: "Primera etiqueta libre de la hoja",
    startHint: "De {{count}}, contadas fila por fila.",
    copies: "Copias de cada una",
    preview: "Vista previa",
    previewOf: "La etiqueta de {{number}}",
    fallback: "{{asked}} no puede representar este número aquí. Se imprime en su lugar: {{used}}.",
    problems: {
      size: "Los lados miden de 10 a 300 mm.",
      start: "La hoja no tiene tantas etiquetas.",
      copies: "Se pueden imprimir de 1 a 20 copias de cada etiqueta.",
    },
  },
  barcode: {
    title: "Código de barras",
    of: "El código de barras de {{number}}",
  },
  paper: {
    saved: "PDF guardado",
    asPdf: "En PDF, para imprimir o enviar.",
    paper: "Papel",
    papers: { a4: "A4", letter: "Carta", roll_80: "Rollo de tickets, 80 mm" },
    language: "Idioma",
    ownLanguage: "Su idioma ({{language}})",
    packingSlip: "Albarán",
    receivingSlip: "Comprobante de recepción",
    repairTicket: "Resguardo de reparación",
  },
  sound: { label: "Sonido" },
  camera: {
    open: "Escanear con la cámara",
    title: "Escanear con la cámara",
    hint: "Ponga el código ante la cámara. Cada código cuenta una vez hasta que deja de verse.",
    view: "Lo que ve la cámara",
    starting: "Iniciando la cámara…",
    reading: "Buscando un código…",
    close: "Listo",
    problems: {
      denied:
        "El navegador no puede usar la cámara. Permítalo en la barra de direcciones y pruebe de nuevo.",
      missing: "No se encontró ninguna cámara.",
      failed: "No se pudo usar la cámara.",
    },
  },
}
