/** A rectangle, in millimetres from the upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The typefaces of papers: DejaVu, which has Latin, Greek, Cyrillic, Hebrew and Arabic letters. */
export type Typeface = "text" | "strong" | "number"

/** How a line of text is set; its size in millimetres. */
export interface Style {
  typeface: Typeface
  size: number
}

/** On what a label is drawn. All lengths are millimetres. */
export interface Canvas {
  /** Dark rectangles, filled as one shape, so that no light comes through between them. */
  fill(boxes: readonly Box[]): void
  /** One line of printable text, from where its letters stand. */
  write(text: string, at: { x: number; baseline: number }, style: Style): void
  /** How wide a text would be. */
  widthOf(text: string, style: Style): number
}
