import { crc32, deflateSync } from "node:zlib"

type Colour = readonly [red: number, green: number, blue: number]

/** What a picture shows of a phone. */
export type PhoneView = { body: Colour; side: "front" | "back"; scratch?: boolean }

const SIZE = 360
const TABLE: Colour = [233, 228, 220]
const GLASS: Colour = [24, 26, 32]
const LENS: Colour = [40, 44, 52]
const SCRATCH: Colour = [250, 250, 250]

/** A picture of a phone on a table, as PNG. */
export function pictureOf(view: PhoneView): Buffer<ArrayBuffer> {
  // Each line begins with how it is filtered: not at all.
  const lines = Buffer.alloc(SIZE * (1 + SIZE * 3))
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) {
      const light = 1 + (SIZE / 2 - y) / (SIZE * 6)
      const colour = colourAt(x, y, view).map((part) => Math.min(255, Math.round(part * light)))
      lines.set(colour, y * (1 + SIZE * 3) + 1 + x * 3)
    }
  }
  return png(lines)
}

function colourAt(x: number, y: number, { body, side, scratch = false }: PhoneView): Colour {
  if (!isInBox(x, y, [100, 26, 260, 334], 26)) return TABLE
  if (side === "front") {
    return isInBox(x, y, [108, 36, 252, 324], 18) && !isInBox(x, y, [160, 42, 200, 50], 4)
      ? GLASS
      : body
  }
  const isLens = [78, 122].some((top) => Math.hypot(x - 134, y - top) < 15)
  const isScratch = scratch && y > 200 && y < 290 && Math.abs(x - 232 + (y - 200) / 3) < 1.4
  return isLens ? LENS : isScratch ? SCRATCH : body
}

type Box = readonly [left: number, top: number, right: number, bottom: number]

function isInBox(x: number, y: number, [left, top, right, bottom]: Box, radius: number): boolean {
  const beside = Math.max(left + radius - x, 0, x - (right - radius))
  const above = Math.max(top + radius - y, 0, y - (bottom - radius))
  return Math.hypot(beside, above) <= radius
}

function png(lines: Buffer): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(SIZE, 0)
  header.writeUInt32BE(SIZE, 4)
  // Eight bits for each of red, green and blue.
  header.set([8, 2], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(lines)),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
