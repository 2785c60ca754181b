import type { Size } from "../../lifecycle/labels"
import type { Box, Canvas, Typeface } from "./canvas"
import { openPdf, pdfCanvas } from "./pdf"

const FAMILIES: Record<Typeface, string> = {
  text: `"DejaVu Sans", Verdana, sans-serif`,
  strong: `"DejaVu Sans", Verdana, sans-serif`,
  number: `"DejaVu Sans Mono", Menlo, Consolas, monospace`,
}

/** A canvas that becomes an image; texts are as wide in it as they are in print. */
export interface SvgCanvas extends Canvas {
  /** What was drawn, dark on white. */
  toString(): string
}

/** Begins an image of a size in millimetres. */
export function svgCanvas({ width, height }: Size): SvgCanvas {
  const { widthOf } = pdfCanvas(openPdf("", "en"))
  const parts: string[] = []
  return {
    widthOf,
    fill: (boxes) => {
      parts.push(`<path shape-rendering="crispEdges" d="${boxes.map(outline).join("")}"/>`)
    },
    write: (text, { x, baseline }, style) => {
      const { typeface, size } = style
      const length = widthOf(text, style)
      parts.push(
        `<text x="${mm(x)}" y="${mm(baseline)}" font-size="${mm(size)}" font-family="${escaped(FAMILIES[typeface])}"` +
          `${typeface === "strong" ? ' font-weight="bold"' : ""} textLength="${mm(length)}"` +
          ` lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`
      )
    },
    toString: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${mm(width)}mm" height="${mm(height)}mm"` +
      ` viewBox="0 0 ${mm(width)} ${mm(height)}"><rect width="100%" height="100%" fill="#fff"/>${parts.join("")}</svg>`,
  }
}

function outline({ x, y, width, height }: Box): string {
  return `M${mm(x)} ${mm(y)}h${mm(width)}v${mm(height)}h${mm(-width)}z`
}

function mm(length: number): string {
  return String(Math.round(length * 10_000) / 10_000)
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}
