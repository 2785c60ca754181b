import { LABEL_FORMATS, type LabelFormat } from "../../../lifecycle/labels"

/** Texts of labels and slips, of the camera, and of sounds. */
export const papers = {
  label: {
    print: "Print labels",
    printOne: "Print label",
    of_one: "For {{count}} unit, as a PDF.",
    of_other: "For {{count}} units, as a PDF.",
    save: "Save as PDF",
    saved: "Labels saved. Print them at 100 %, not fitted to the page.",
    symbology: "Symbol",
    symbologies: {
      code_128: "Code 128 (bars)",
      qr: "QR code",
      data_matrix: "Data Matrix (GS1, where the variant has a bar code)",
    },
    format: "Labels",
    formats: {
      ...Object.fromEntries(Object.entries(LABEL_FORMATS).map(([name, one]) => [name, named(one)])),
      custom: "Label printer, another size",
    },
    width: "Width in mm",
    height: "Height in mm",
    start: "First free label of the sheet",
    startHint: "Of {{count}}, counted row by row.",
    copies: "Copies of each",
    preview: "Preview",
    previewOf: "The label of {{number}}",
    fallback: "{{asked}} cannot hold this number here, so it becomes a {{used}}.",
    problems: {
      size: "Sides measure 10 to 300 mm.",
      start: "The sheet has no such label.",
      copies: "Between 1 and 20 copies of each label can be printed.",
    },
  },
  barcode: {
    title: "Bar code",
    of: "The bar code of {{number}}",
  },
  paper: {
    saved: "PDF saved",
    failed: "The PDF could not be made",
    packingSlip: "Packing slip",
    receivingSlip: "Receiving slip",
    repairTicket: "Repair ticket",
  },
  sound: { label: "Sound" },
  camera: {
    open: "Scan with the camera",
    title: "Scan with the camera",
    hint: "Hold the code before the camera. Each code counts once until it is out of sight.",
    view: "What the camera sees",
    starting: "Starting the camera …",
    reading: "Looking for a code …",
    close: "Done",
    problems: {
      denied: "The browser may not use the camera. Allow it in the address bar, then try again.",
      missing: "No camera was found.",
      failed: "The camera could not be used.",
    },
  },
}

function named({ width, height, sheet }: LabelFormat): string {
  const size = `${width} × ${height} mm`
  if (sheet === undefined) {
    return `Label printer, ${size}`
  }
  const paper = { a4: "A4", letter: "Letter" }[sheet.paper]
  return `${paper}, ${sheet.columns} × ${sheet.rows}, ${size} (${sheet.known_as})`
}
