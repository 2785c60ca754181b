import { setImmediate } from "node:timers/promises"
import PDFDocument from "pdfkit"
import type { Size } from "../../lifecycle/labels"
import type { PaperLanguage } from "../../lifecycle/slips"
import type { Box, Canvas, Style, Typeface } from "./canvas"

/** Points of a PDF in a millimetre. */
export const POINTS = 72 / 25.4

const FONT_FILES: Record<Typeface, string> = {
  text: "DejaVuSans.ttf",
  strong: "DejaVuSans-Bold.ttf",
  number: "DejaVuSansMono.ttf",
}

/** A new document without pages, its typefaces known. */
export function openPdf(title: string, lang: PaperLanguage): PDFKit.PDFDocument {
  const doc = new PDFDocument({
    autoFirstPage: false,
    info: { Title: title },
    displayTitle: true,
    lang,
    margin: 0,
  })
  for (const [typeface, file] of Object.entries(FONT_FILES)) {
    doc.registerFont(typeface, require.resolve(`dejavu-fonts-ttf/ttf/${file}`))
  }
  return doc
}

/** Begins a page. */
export function addPage(doc: PDFKit.PDFDocument, { width, height }: Size): void {
  doc.addPage({ size: [width * POINTS, height * POINTS], margin: 0 })
}

/** Cuts the present page off below so much of it; it is turned so that y goes down, so its foot is where it ends above 0. */
export function cutPage(doc: PDFKit.PDFDocument, height: number): void {
  const { dictionary, width, height: whole } = doc.page
  Object.assign(dictionary.data, { MediaBox: [0, whole - height * POINTS, width, whole] })
}

/**
 * The bytes of a document while it is drawn: after each step what is finished goes out, and other requests have their
 * turn. What nobody takes yet is not drawn yet.
 */
export async function* bytesOf(
  doc: PDFKit.PDFDocument,
  steps: AsyncIterable<unknown>
): AsyncGenerator<Buffer> {
  for await (const _ of steps) {
    yield* finished(doc)
    await setImmediate()
  }
  doc.end()
  yield* finished(doc)
}

function* finished(doc: PDFKit.PDFDocument): Generator<Buffer> {
  for (;;) {
    const piece = doc.read() as Buffer | null
    if (piece === null) {
      return
    }
    yield piece
  }
}

/** Draws on the present page of a document, from a corner on. */
export function pdfCanvas(
  doc: PDFKit.PDFDocument,
  corner: { x: number; y: number } = { x: 0, y: 0 }
): Canvas {
  return {
    fill: (boxes: readonly Box[]) => {
      for (const { x, y, width, height } of boxes) {
        doc.rect((corner.x + x) * POINTS, (corner.y + y) * POINTS, width * POINTS, height * POINTS)
      }
      doc.fill("black")
    },
    write: (text, { x, baseline }, style) => {
      set(doc, style).text(text, (corner.x + x) * POINTS, (corner.y + baseline) * POINTS, {
        baseline: "alphabetic",
        lineBreak: false,
      })
    },
    widthOf: (text, style) => set(doc, style).widthOfString(text) / POINTS,
  }
}

function set(doc: PDFKit.PDFDocument, { typeface, size }: Style): PDFKit.PDFDocument {
  return doc.font(typeface).fontSize(size * POINTS)
}
