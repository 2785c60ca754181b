import type { Size } from "../../lifecycle/labels"
import { SLIP_PAPERS, type SlipPaper } from "../../lifecycle/slips"
import { drawBarcode, isLinear, type Barcode } from "./barcode"
import type { Canvas, Style } from "./canvas"
import { addPage, bytesOf, cutPage, openPdf, pdfCanvas } from "./pdf"
import { printable } from "./printable"
import { wrapped } from "./setting"
import { layoutOn, type Layout } from "./slip-layout"
import type { Wording } from "./wording"

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

const LEADING = 1.35
const ASCENT = 0.95

const STYLES = {
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
  paper: SlipPaper,
  wording: Wording
): AsyncGenerator<Buffer> {
  const doc = openPdf(head.title, wording.language)
  yield* bytesOf(doc, drawn(new Slip(doc, paper, head.title, wording), head, blocks))
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
  slip.end()
}

/** A slip in the making: where on which page it stands. */
class Slip {
  private readonly canvas: Canvas
  private readonly layout: Layout
  private readonly left: number
  private readonly right: number
  private readonly bottom: number
  private top = 0
  private page = 0

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly paper: SlipPaper,
    private readonly title: string,
    private readonly wording: Wording
  ) {
    this.canvas = pdfCanvas(doc)
    this.layout = layoutOn(paper)
    const { edge, foot } = this.layout
    this.left = edge
    this.right = SLIP_PAPERS[paper].width - edge
    this.bottom = SLIP_PAPERS[paper].height - edge - foot
    this.turn()
  }

  head({ title, store, facts }: SlipHead): void {
    if (store !== null) {
      this.paragraph(store, STYLES.store)
    }
    this.paragraph(title, { typeface: "strong", size: this.layout.titleSize })
    this.top += 2
    for (const [name, value] of facts) {
      if (value) {
        this.fact(name, value)
      }
    }
    this.top += 3
  }

  /** A name and beside it the value; the longer of the two says how high they are. */
  private fact(name: string, value: string): void {
    const { nameWidth } = this.layout
    const step = STYLES.value.size * LEADING
    const names = this.lines(name, STYLES.name, nameWidth - 2)
    const values = this.lines(value, STYLES.value, this.right - this.left - nameWidth)
    const rows = Math.max(names.length, values.length)
    this.need(rows * step)
    for (let row = 0; row < rows; row += 1) {
      this.line(names[row] ?? "", STYLES.name, this.left, STYLES.value.size)
      this.line(values[row] ?? "", STYLES.value, this.left + nameWidth)
      this.top += step
    }
  }

  /** What is left of a roll's last page is cut off. */
  end(): void {
    if (this.layout.isRoll) {
      cutPage(this.doc, this.top + this.layout.edge)
    }
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
        this.rule(this.left, Math.min(80, this.right - this.left))
        this.top += 1
        return this.paragraph(this.wording.texts.signature, STYLES.name)
    }
  }

  private row({ title, detail, quantity }: Extract<Block, { kind: "row" }>): void {
    this.need(14)
    this.top += 2
    this.rule(this.left, this.right - this.left)
    this.top += 1.5
    const room = this.right - this.left - this.layout.quantityWidth
    this.lineTo(quantity, STYLES.row, this.right)
    this.paragraph(title, STYLES.row, room)
    if (detail) {
      this.paragraph(detail, STYLES.detail, room)
    }
  }

  /** Numbers side by side, in columns as wide as the longest. */
  private numbers(numbers: readonly string[]): void {
    const all = this.right - this.left
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
        .forEach((text, column) => this.line(text, STYLES.number, this.left + column * widest))
      this.top += step
    }
  }

  /** A unit with its bar code, so that a scan of the paper finds it. */
  private unit({ number, detail, barcode }: Extract<Block, { kind: "unit" }>): void {
    const symbol = barcode === null ? null : this.symbolSize(barcode)
    const isBeside = symbol !== null && !this.layout.isRoll
    this.need(Math.max(symbol?.height ?? 0, 12) + 5)
    this.top += 3
    const start = this.top
    const room = this.right - this.left - (isBeside ? 80 : 0)
    this.paragraph(number, { ...STYLES.number, size: 3.8 }, room)
    this.paragraph(detail, STYLES.detail, room)
    if (barcode === null || symbol === null) {
      return
    }
    const y = isBeside ? start : this.top + 1
    const x = isBeside ? this.right - symbol.width : this.left
    drawBarcode(this.canvas, barcode, { x, y, ...symbol })
    this.top = Math.max(this.top, y + symbol.height)
  }

  private symbolSize(barcode: Barcode): Size {
    return isLinear(barcode)
      ? { width: this.layout.symbol.width, height: 11 }
      : { width: this.layout.symbol.height, height: this.layout.symbol.height }
  }

  private paragraph(text: string, style: Style, width = this.right - this.left): void {
    for (const line of this.lines(text, style, width)) {
      this.need(style.size * LEADING)
      this.line(line, style, this.left)
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
    addPage(this.doc, SLIP_PAPERS[this.paper])
    this.page += 1
    // A roll goes on where it was: there is no foot of a page on it.
    if (!this.layout.isRoll) {
      this.top = this.bottom + this.layout.foot - STYLES.name.size
      this.line(printable(this.title), STYLES.name, this.left)
      const { texts, number } = this.wording
      this.lineTo(texts.page(number(this.page)), STYLES.name, this.right)
    }
    this.top = this.layout.edge
  }
}
