import type { ReaderOptions } from "zxing-wasm/reader"
import { requestBytes } from "../../lib/client"

/** Finds codes in a picture: what a scanner that is set to symbology identifiers would send. */
export type Decoder = (picture: ImageData) => Promise<string[]>

/** What is on boxes and labels; weak codes, which read themselves into stripes of any kind, are left out. */
const OPTIONS: ReaderOptions = {
  formats: ["QRCode", "DataMatrix", "Code128", "Code39", "Code93", "EANUPC", "PDF417", "Aztec"],
  // GS1 data as it stands in the code, its separators with it.
  textMode: "Plain",
  maxNumberOfSymbols: 4,
}

let loaded: Promise<Decoder> | undefined

/** The decoder, loaded the first time somebody uses a camera: only then it is worth its megabyte. */
export function loadDecoder(): Promise<Decoder> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function load(): Promise<Decoder> {
  const [{ prepareZXingModule, readBarcodes }, wasmBinary] = await Promise.all([
    import("zxing-wasm/reader"),
    requestBytes({ path: "/admin/serials/decoder" }),
  ])
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
  return async (picture) => {
    const codes = await readBarcodes(picture, OPTIONS)
    return codes
      .filter(({ isValid }) => isValid)
      .map(({ text, contentType, symbologyIdentifier }) =>
        contentType === "GS1" ? symbologyIdentifier + text : text
      )
  }
}
