import { readFileSync } from "node:fs"
import { inflateSync } from "node:zlib"
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader"

/** Pixels of a PDF's point: fine enough for the least modules. */
const PIXELS = 4

/** The texts of a PDF, page by page. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs")
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 })
  const doc = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= doc.numPages; number += 1) {
    const { items } = await (await doc.getPage(number)).getTextContent()
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "))
  }
  await task.destroy()
  return pages
}

/** The size of each page, in millimetres. */
export function pdfSizes(bytes: Uint8Array): { width: number; height: number }[] {
  const text = Buffer.from(bytes).toString("latin1")
  const boxes = text.matchAll(/\/MediaBox \[0 ([\d.]+) ([\d.]+) ([\d.]+)\]/g)
  return [...boxes].map(([, bottom, right, top]) => ({
    width: millimetres(Number(right)),
    height: millimetres(Number(top) - Number(bottom)),
  }))
}

function millimetres(points: number): number {
  return Math.round((points / 72) * 254) / 10
}

/** What a scanner reads from the symbols that are drawn on the pages of a PDF, in the order of reading. */
export async function scansOfPdf(bytes: Uint8Array): Promise<string[]> {
  const scans: string[] = []
  for (const boxes of drawnBoxes(bytes)) {
    scans.push(...(await scansOf(boxes)))
  }
  return scans
}

/** What a scanner reads from an image that the API gives. */
export async function scansOfSvg(svg: string): Promise<string[]> {
  const path = [...svg.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h/g)]
  return scansOf(path.map(([, ...numbers]) => numbers.map((text) => Number(text) * 3) as Box))
}

type Box = [x: number, y: number, width: number, height: number]

/** The rectangles of each page that has some; pdfkit turns pages so that y goes down. */
function drawnBoxes(bytes: Uint8Array): Box[][] {
  const whole = Buffer.from(bytes)
  const text = whole.toString("latin1")
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    const from = index + mark.length
    const content = inflated(whole.subarray(from, text.indexOf("endstream", from)))
    const boxes = [...content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re\b/g)].map(
      ([, ...numbers]) => numbers.map(Number) as Box
    )
    return boxes.length === 0 ? [] : [boxes]
  })
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString("latin1")
  } catch {
    return ""
  }
}

async function scansOf(boxes: readonly Box[]): Promise<string[]> {
  const edge = 10
  const width = Math.ceil((Math.max(...boxes.map(([x, , w]) => x + w)) + edge) * PIXELS)
  const height = Math.ceil((Math.max(...boxes.map(([, y, , h]) => y + h)) + edge) * PIXELS)
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (const [x, y, w, h] of boxes) {
    for (let row = Math.round(y * PIXELS); row < Math.round((y + h) * PIXELS); row += 1) {
      for (let at = Math.round(x * PIXELS); at < Math.round((x + w) * PIXELS); at += 1) {
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3)
      }
    }
  }
  prepareZXingModule({
    overrides: {
      wasmBinary: Uint8Array.from(
        readFileSync(require.resolve("zxing-wasm/reader/zxing_reader.wasm"))
      ).buffer,
    },
  })
  const found = await readBarcodes(
    { data, width, height, colorSpace: "srgb" },
    { tryHarder: true, textMode: "Plain" }
  )
  return found.map(({ text }) => text)
}
