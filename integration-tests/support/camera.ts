import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import bwipjs from "bwip-js"

const [WIDTH, HEIGHT] = [640, 480]
const MODULE = 10

/** Brightness of black and white in a video. */
const [BLACK, WHITE] = [16, 235]

/** Switches by which Chrome takes a video of a QR code for its camera, and lets every page use it. */
export function cameraShowing(text: string): string[] {
  return [
    "--use-fake-ui-for-media-stream",
    "--use-fake-device-for-media-stream",
    `--use-file-for-fake-video-capture=${videoOf(text)}`,
  ]
}

/** A video (YUV4MPEG2) of two pictures that both show a QR code. @returns its path */
function videoOf(text: string): string {
  const header = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`
  const frame = [Buffer.from("FRAME\n"), pictureOf(text), Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]
  const path = join(mkdtempSync(join(tmpdir(), "camera-")), "camera.y4m")
  writeFileSync(path, Buffer.concat([Buffer.from(header), ...frame, ...frame]))
  return path
}

function pictureOf(text: string): Buffer {
  type Matrix = { pixs: number[]; pixx: number; pixy: number }
  const [{ pixs, pixx, pixy }] = bwipjs.raw("qrcode", text, "") as Matrix[] as [Matrix]
  const picture = Buffer.alloc(WIDTH * HEIGHT, WHITE)
  const left = Math.floor((WIDTH - pixx * MODULE) / 2)
  const top = Math.floor((HEIGHT - pixy * MODULE) / 2)
  pixs.forEach((isDark, at) => {
    const x = left + (at % pixx) * MODULE
    const y = top + Math.floor(at / pixx) * MODULE
    for (let row = y; isDark && row < y + MODULE; row += 1) {
      picture.fill(BLACK, row * WIDTH + x, row * WIDTH + x + MODULE)
    }
  })
  return picture
}
