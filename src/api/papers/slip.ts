import { PAPERS, type Paper } from "../../lifecycle/labels"
import { drawBarcode, isLinear, type Barcode } from "./barcode"
import type { Canvas, Style } from "./canvas"
import { addPage, bytesOf, openPdf, pdfCanvas } from "./pdf"
import { printable } from "./printable"
import { wrapped } from "./setting"
import type { PaperTexts } from "./texts"

/** What stands at the head of a slip. */
export interface SlipHead {
  title: string
  /** The store's name. */
  store: string | null
  /** What is known of the document; what has no value is left out. */
  facts: readonly (readonly [name: string, value: string | null | undefined])[]
}

/** One part of a slip, below the one before. */
export type Block =
  | { kind: "heading"; text: string }
  | { kind: "row"; title: string; detail: string | null; quantity: string }
  | { kind: "text"; text: string }
  | { kind: "numbers"; numbers: readonly string[] }
  | { kind: "unit"; number: string; detail: string; barcode: Barcode | null }
  | { kind: "signature" }

const EDGE = 15
const LEADING = 1.35
const ASCENT = 0.95
const FOOT = 6

const STYLES = {
  title: { typeface: "strong", size: 6.5 },
  store: { typeface: "text", size: 3.4 },
  heading: { typeface: "strong", size: 4 },
  name: { typeface: "text", size: 2.8 },
  value: { typeface: "text", size: 3.2 },
  row: { typeface: "strong", size: 3.3 },
  detail: { typeface: "text", size: 2.8 },
  number: { typeface: "number", size: 3 },
} as const satisfies Record<string, Style>

/** A slip as a PDF, piece by piece: its blocks are asked for one after the other, so there may be any number. */
export async function* slipFile(
  head: SlipHead,
  blocks: AsyncIterable<Block> | Iterable<Block>,
  paper: Paper,
  texts: PaperTexts
): AsyncGenerator<Buffer> {
  const doc = openPdf(head.title)
  yield* bytesOf(doc, drawn(new Slip(doc, paper, head.title, texts), head, blocks))
}

async function* drawn(
  slip: Slip,
  head: SlipHead,
  blocks: AsyncIterable<Block> | Iterable<Block>
): AsyncGenerator<void> {
  slip.head(head)
  for await (const block of blocks) {
    slip.block(block)
    yield
  }
}

/** A slip in the making: where on which page it stands. */
class Slip {
  private readonly canvas: Canvas
  private readonly right: number
  private readonly bottom: number
  private top = EDGE
  private page = 0

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly paper: Paper,
    private readonly title: string,
    private readonly texts: PaperTexts
  ) {
    this.canvas = pdfCanvas(doc)
    this.right = PAPERS[paper].width - EDGE
    this.bottom = PAPERS[paper].height - EDGE - FOOT
    this.turn()
  }

  head({ title, store, facts }: SlipHead): void {
    if (store !== null) {
      this.paragraph(store, STYLES.store)
    }
    this.paragraph(title, STYLES.title)
    this.top += 2
    const named = facts.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
    const nameWidth = 38
    for (const [name, value] of named) {
      const lines = this.lines(value, STYLES.value, this.right - EDGE - nameWidth)
      this.need(lines.length * STYLES.value.size * LEADING)
      this.line(name, STYLES.name, EDGE, STYLES.value.size)
      for (const line of lines) {
        this.line(line, STYLES.value, EDGE + nameWidth)
        this.top += STYLES.value.size * LEADING
      }
    }
    this.top += 3
  }

  block(block: Block): void {
    switch (block.kind) {
      case "heading":
        this.top += 3
        this.need(20)
        this.paragraph(block.text, STYLES.heading)
        this.top += 1
        return
      case "row":
        return this.row(block)
      case "text":
        return this.paragraph(block.text, STYLES.detail)
      case "numbers":
        return this.numbers(block.numbers)
      case "unit":
        return this.unit(block)
      case "signature":
        this.need(22)
        this.top += 16
        this.rule(EDGE, 80)
        this.top += 1
        return this.paragraph(this.texts.signature, STYLES.name)
    }
  }

  private row({ title, detail, quantity }: Extract<Block, { kind: "row" }>): void {
    this.need(14)
    this.top += 2
    this.rule(EDGE, this.right - EDGE)
    this.top += 1.5
    const room = this.right - EDGE - 25
    this.lineTo(quantity, STYLES.row, this.right)
    this.paragraph(title, STYLES.row, room)
    if (detail) {
      this.paragraph(detail, STYLES.detail, room)
    }
  }

  /** Numbers side by side, in columns as wide as the longest. */
  private numbers(numbers: readonly string[]): void {
    const all = this.right - EDGE
    const texts = numbers.map(printable)
    const widest = Math.max(...texts.map((text) => this.canvas.widthOf(text, STYLES.number))) + 6
    const columns = Math.max(1, Math.floor((all + 6) / widest))
    const step = STYLES.number.size * LEADING
    for (let from = 0; from < texts.length; from += columns) {
      if (columns === 1) {
        this.paragraph(texts[from], STYLES.number)
        continue
      }
      this.need(step)
      texts
        .slice(from, from + columns)
        .forEach((text, column) => this.line(text, STYLES.number, EDGE + column * widest))
      this.top += step
    }
  }

  /** A unit with its bar code, so that a scan of the paper finds it. */
  private unit({ number, detail, barcode }: Extract<Block, { kind: "unit" }>): void {
    const isWide = barcode !== null && isLinear(barcode)
    const height = barcode === null ? 0 : isWide ? 11 : 22
    this.need(Math.max(height, 12) + 5)
    this.top += 3
    const start = this.top
    if (barcode !== null) {
      const width = isWide ? 75 : height
      drawBarcode(this.canvas, barcode, { x: this.right - width, y: start, width, height })
    }
    const room = this.right - EDGE - (barcode === null ? 0 : 80)
    this.paragraph(number, { ...STYLES.number, size: 3.8 }, room)
    this.paragraph(detail, STYLES.detail, room)
    this.top = Math.max(this.top, start + height)
  }

  private paragraph(text: string, style: Style, width = this.right - EDGE): void {
    for (const line of this.lines(text, style, width)) {
      this.need(style.size * LEADING)
      this.line(line, style, EDGE)
      this.top += style.size * LEADING
    }
  }

  /** The printable lines of a text, which may have line breaks of its own. */
  private lines(text: string, style: Style, width: number): string[] {
    return text
      .split(/\r?\n/)
      .flatMap((paragraph) => wrapped(this.canvas, printable(paragraph), style, width))
  }

  /** @param beside the size of larger letters on the same line, on whose foot these stand */
  private line(text: string, style: Style, x: number, beside = style.size): void {
    this.canvas.write(text, { x, baseline: this.top + beside * ASCENT }, style)
  }

  private lineTo(text: string, style: Style, right: number): void {
    this.line(text, style, right - this.canvas.widthOf(text, style))
  }

  private rule(x: number, width: number): void {
    this.canvas.fill([{ x, y: this.top, width, height: 0.2 }])
  }

  /** Turns the page where there is not so much room left. */
  private need(height: number): void {
    if (this.top + height > this.bottom) {
      this.turn()
    }
  }

  private turn(): void {
    addPage(this.doc, PAPERS[this.paper])
    this.page += 1
    this.top = this.bottom + FOOT - STYLES.name.size
    this.line(printable(this.title), STYLES.name, EDGE)
    this.lineTo(this.texts.page(this.page), STYLES.name, this.right)
    this.top = EDGE
  }
}
