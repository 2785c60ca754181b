import bwipjs from "bwip-js"
import { FNC1 } from "../../lifecycle/gs1"
import { writeElementString } from "../../lifecycle/gs1-writing"
import type { Size, Symbology } from "../../lifecycle/labels"
import type { Box, Canvas } from "./canvas"

/** What a unit's symbol is made of. */
export interface Coded {
  number: string
  /** Of the item, 14 digits. */
  gtin: string | null
  lot: string | null
  expires_on: string | null
}

/** A symbol on a grid of modules, with the white that it needs around it. */
export interface Barcode {
  symbology: Symbology
  /** What a scanner reads from it. */
  content: string
  width: number
  /** Of a linear symbol 1: it is as high as there is room. */
  height: number
  bars: Box[]
}

/** The white around a symbol, in modules, as its standard wants it. */
const QUIET: Record<Symbology, number> = { code_128: 10, qr: 4, data_matrix: 2 }

/** The least module that office printers and scanners manage, and the largest that makes sense, in millimetres. */
const MODULE: Record<Symbology, { least: number; most: number }> = {
  code_128: { least: 0.19, most: 0.5 },
  qr: { least: 0.25, most: 1 },
  data_matrix: { least: 0.25, most: 1 },
}

/** Makes a symbol for a unit, or null when it cannot hold the number. */
type Encoder = (unit: Coded, today: string) => Barcode | null

// The more a QR code mends, the larger it is: the weakest kind is for what would not fit otherwise.
const QR_CODES: readonly Encoder[] = [
  ({ number }) => qrCode(number, "M"),
  ({ number }) => qrCode(number, "L"),
]

/** What is tried, in this order, where a symbology is asked for. */
const ENCODERS: Record<Symbology, readonly Encoder[]> = {
  code_128: [code128, ...QR_CODES],
  data_matrix: [dataMatrix, ...QR_CODES],
  qr: QR_CODES,
}

/**
 * The symbol of a unit: the one that is asked for, or a QR code where that cannot hold the number or would be too fine to
 * be scanned.
 * @param room how much room there is for symbols of a symbology
 * @returns null when not even a QR code can be scanned in this room
 */
export function barcodeOf(
  unit: Coded,
  symbology: Symbology,
  today: string,
  room: (symbology: Symbology) => Size
): Barcode | null {
  for (const encode of ENCODERS[symbology]) {
    const barcode = encode(unit, today)
    if (barcode !== null && canBeScanned(barcode, room(barcode.symbology))) {
      return barcode
    }
  }
  return null
}

/** Whether a QR code holds every number of so many bytes, whatever they are. */
export function holdsBytes(bytes: number, room: Size): boolean {
  const barcode = qrCode("~".repeat(bytes), "L")
  return barcode !== null && canBeScanned(barcode, room)
}

/** Draws a symbol in the middle of a box. */
export function drawBarcode(canvas: Canvas, barcode: Barcode, box: Box): void {
  const { most } = MODULE[barcode.symbology]
  const module = Math.min(most, moduleIn(barcode, box))
  const rise = isLinear(barcode) ? box.height : module
  const left = box.x + (box.width - barcode.width * module) / 2
  const top = box.y + (box.height - barcode.height * rise) / 2
  canvas.fill(
    barcode.bars.map(({ x, y, width, height }) => ({
      x: left + x * module,
      y: top + y * rise,
      width: width * module,
      height: height * rise,
    }))
  )
}

function canBeScanned(barcode: Barcode, room: Size): boolean {
  return moduleIn(barcode, room) >= MODULE[barcode.symbology].least
}

function moduleIn(barcode: Barcode, room: Size): number {
  const across = room.width / barcode.width
  return isLinear(barcode) ? across : Math.min(across, room.height / barcode.height)
}

/** Whether a symbol is bars only, as high as there is room. */
export function isLinear({ symbology }: Pick<Barcode, "symbology">): boolean {
  return symbology === "code_128"
}

// Of other characters scanners make different things; a QR code says them in UTF-8, which all read alike.
const ASCII = /^[ -~]+$/

function code128({ number }: Coded): Barcode | null {
  const symbol = ASCII.test(number) ? encoded("code128", number) : null
  if (symbol === null || !("sbs" in symbol)) {
    return null
  }
  const bars: Box[] = []
  let at = QUIET.code_128
  // Bars and spaces take turns, a bar first.
  symbol.sbs.forEach((width, place) => {
    if (place % 2 === 0) {
      bars.push({ x: at, y: 0, width, height: 1 })
    }
    at += width
  })
  return {
    symbology: "code_128",
    content: number,
    width: at + QUIET.code_128,
    height: 1,
    bars,
  }
}

function dataMatrix(unit: Coded, today: string): Barcode | null {
  const elements = gs1Of(unit, today)
  if (elements !== null) {
    const text = `^FNC1${elements.replaceAll(FNC1, "^FNC1")}`
    return matrixOf("data_matrix", elements, encoded("datamatrix", text, "parsefnc"))
  }
  return ASCII.test(unit.number)
    ? matrixOf("data_matrix", unit.number, encoded("datamatrix", unit.number))
    : null
}

function gs1Of({ gtin, number, lot, expires_on }: Coded, today: string): string | null {
  return gtin === null
    ? null
    : writeElementString(
        { gtin, number, lot: lot ?? undefined, expires_on: expires_on ?? undefined },
        today
      )
}

function qrCode(text: string, level: "L" | "M"): Barcode | null {
  return matrixOf("qr", text, encoded("qrcode", text, `eclevel=${level}`))
}

function matrixOf(symbology: Symbology, content: string, matrix: Encoded | null): Barcode | null {
  if (matrix === null || !("pixs" in matrix)) {
    return null
  }
  const quiet = QUIET[symbology]
  const { pixs, pixx, pixy } = matrix
  const bars: Box[] = []
  for (let row = 0; row < pixy; row += 1) {
    for (let column = 0; column < pixx; column += 1) {
      const from = column
      while (column < pixx && pixs[row * pixx + column] === 1) {
        column += 1
      }
      if (column > from) {
        bars.push({ x: quiet + from, y: quiet + row, width: column - from, height: 1 })
      }
    }
  }
  return { symbology, content, width: pixx + 2 * quiet, height: pixy + 2 * quiet, bars }
}

/** What the encoder gives: widths of bars and spaces, or a matrix of modules. */
type Encoded = { sbs: number[] } | { pixs: number[]; pixx: number; pixy: number }

/** Encodes a text; null when the symbology cannot hold it. */
function encoded(encoder: string, text: string, options = ""): Encoded | null {
  try {
    const symbols: Encoded[] = bwipjs.raw(encoder, text, options)
    return symbols[0] ?? null
  } catch {
    return null
  }
}
