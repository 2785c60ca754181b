import type { Size, Symbology } from "../../lifecycle/labels"
import { drawBarcode, isLinear, type Barcode, type Coded } from "./barcode"
import type { Box, Canvas, Style } from "./canvas"
import { printable } from "./printable"
import { fitting } from "./setting"
import type { PaperTexts } from "./texts"

/** What a label says of a unit. */
export interface LabelUnit extends Coded {
  id: string
  title: string | null
  sku: string | null
}

/** White that printers leave at the edge of a label. */
const EDGE = 2

/** Between a symbol and the text; it has white of its own around it already. */
const GAP = 0.5

/** How much of a label's side a symbol may take beside its text. */
const LINEAR_SHARE = 0.5
const MATRIX_SHARE = { beside: 0.5, above: 0.6 }

/** The room for a symbol on labels of a size. */
export function symbolRoom(size: Size): (symbology: Symbology) => Size {
  return (symbology) => boxesOf(symbology, size).symbol
}

/** Draws one label: the symbol, the number in full, and what the unit is. */
export function drawLabel(
  canvas: Canvas,
  {
    unit,
    barcode,
    size,
    texts,
  }: { unit: LabelUnit; barcode: Barcode; size: Size; texts: PaperTexts }
): void {
  const { symbol, text } = boxesOf(barcode.symbology, size)
  drawBarcode(canvas, barcode, symbol)
  writeLines(canvas, linesOf(unit, texts, text), text)
}

/** Where symbol and text stand: a linear symbol over the text, a square one beside it, or above it on narrow labels. */
function boxesOf(symbology: Symbology, size: Size): { symbol: Box; text: Box } {
  const width = size.width - 2 * EDGE
  const height = size.height - 2 * EDGE
  if (isLinear({ symbology })) {
    const high = height * LINEAR_SHARE
    return {
      // The white at its sides may reach over the edge: there is nothing but the label's own.
      symbol: { x: EDGE, y: EDGE, width, height: high },
      text: below(EDGE, EDGE + high + 2 * GAP, width, size.height),
    }
  }
  if (size.width > size.height * 1.2) {
    const side = Math.min(height, width * MATRIX_SHARE.beside)
    const left = EDGE + side + GAP
    return {
      symbol: { x: EDGE, y: EDGE + (height - side) / 2, width: side, height: side },
      text: { x: left, y: EDGE, width: size.width - EDGE - left, height },
    }
  }
  const side = Math.min(width, height * MATRIX_SHARE.above)
  return {
    symbol: { x: EDGE + (width - side) / 2, y: EDGE, width: side, height: side },
    text: below(EDGE, EDGE + side + GAP, width, size.height),
  }
}

function below(x: number, y: number, width: number, labelHeight: number): Box {
  return { x, y, width, height: labelHeight - EDGE - y }
}

/** A line, the least size to which it may shrink, and whether it goes on in further lines rather than being cut. */
interface Line extends Style {
  text: string
  least: number
  isWhole?: boolean
}

function linesOf(
  { number, title, sku, lot, expires_on }: LabelUnit,
  texts: PaperTexts,
  { width, height }: Size
): Line[] {
  const details = [lot && texts.lot(lot), expires_on && texts.expires(expires_on)].filter(Boolean)
  const isNarrow = width < height * 2
  const lines: Line[] = [
    { text: number, typeface: "number", size: 3.6, least: 1.9, isWhole: true },
    { text: title ?? "", typeface: "text", size: 2.6, least: 2.1 },
    // An item without a title of its own is called by its SKU.
    { text: sku === title ? "" : (sku ?? ""), ...DETAIL },
    ...(isNarrow ? details : [details.join(" · ")]).map((text) => ({
      text: text ?? "",
      ...DETAIL,
    })),
  ]
  return lines
    .map((line) => ({ ...line, text: printable(line.text) }))
    .filter(({ text }) => text !== "")
}

const DETAIL = { typeface: "text", size: 2.3, least: 1.9 } as const

/** How far apart lines stand, and where letters stand in them, in parts of their size. */
const LEADING = 1.25
const ASCENT = 0.95

function writeLines(canvas: Canvas, lines: readonly Line[], box: Box): void {
  let top = box.y
  for (const line of lines) {
    const room = { width: box.width, height: box.y + box.height - top }
    for (const part of setIn(canvas, line, room)) {
      canvas.write(part.text, { x: box.x, baseline: top + part.size * ASCENT }, part)
      top += part.size * LEADING
    }
  }
}

/** A line as it fits: shrunk, then in several lines, then cut with an ellipsis. Empty where there is no room at all. */
function setIn(canvas: Canvas, line: Line, room: Size): Line[] {
  const natural = canvas.widthOf(line.text, line)
  const size = Math.max(line.least, Math.min(line.size, (line.size * room.width) / natural))
  const style = { ...line, size }
  const most = Math.floor(room.height / (size * LEADING) + 0.001)
  if (most < 1) {
    return []
  }
  const parts: string[] = []
  let rest = [...line.text]
  while (rest.length > 0 && parts.length < (line.isWhole ? most : 1)) {
    const length = fitting(canvas, rest, style, room.width)
    parts.push(rest.slice(0, length).join(""))
    rest = rest.slice(length)
  }
  if (rest.length > 0) {
    const last = [...(parts.pop() ?? "")]
    parts.push(`${last.slice(0, -1).join("")}…`)
  }
  return parts.map((text) => ({ ...style, text }))
}
