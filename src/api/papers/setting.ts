import type { Canvas, Style } from "./canvas"

/** How many of some characters fit side by side; at least one. */
export function fitting(
  canvas: Canvas,
  characters: readonly string[],
  style: Style,
  width: number
): number {
  // Shrunk to the very width, a text may be wider by a rounding.
  const fits = (length: number) =>
    canvas.widthOf(characters.slice(0, length).join(""), style) <= width + 0.01
  if (fits(characters.length)) {
    return characters.length
  }
  let [low, high] = [1, characters.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (fits(middle)) {
      low = middle
    } else {
      high = middle
    }
  }
  return low
}

/** A printable text in lines of a width: broken at blanks, and within words that are longer than a line. */
export function wrapped(canvas: Canvas, text: string, style: Style, width: number): string[] {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(" ").flatMap((long) => broken(canvas, long, style, width))) {
    const longer = line === "" ? word : `${line} ${word}`
    if (line !== "" && canvas.widthOf(longer, style) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}

function broken(canvas: Canvas, word: string, style: Style, width: number): string[] {
  const parts: string[] = []
  let rest = [...word]
  while (rest.length > 0) {
    const length = fitting(canvas, rest, style, width)
    parts.push(rest.slice(0, length).join(""))
    rest = rest.slice(length)
  }
  return parts
}
