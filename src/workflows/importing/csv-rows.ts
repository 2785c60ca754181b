import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { CsvError, parse } from "csv-parse"
import { delimiterOf, encodingOf, withoutHint } from "../../lifecycle/csv-text"
import { refuse } from "../../lifecycle/refusals"
import { refuseWith } from "../support/request"

/** A row of a file: its number, as a spreadsheet shows it, and its values. */
export interface CsvRow {
  row: number
  values: string[]
}

/** How many bytes are looked at before the file is read. */
const HEAD = 64 * 1024

/** How many characters one row may have: what is longer is no row, but a quote that was never closed. */
const LONGEST_ROW = 1_000_000

/**
 * The rows of a CSV file, as they come in, the headings first; blank ones are left out. Whatever the delimiter (comma,
 * semicolon, tab, bar), with or without a byte order mark, in UTF-8, UTF-16 or the Windows code page of Western Europe.
 * @throws import_unreadable when it is no CSV file, or changes its encoding on the way
 */
export async function* csvRows(file: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRow> {
  const texts = decoded(file)
  const { value: head = "" } = await texts.next()
  const parser = parse({
    delimiter: delimiterOf(withoutHint(head)),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    // Blank rows are left out below: a spreadsheet counts them.
    skip_empty_lines: false,
    max_record_size: LONGEST_ROW,
  })
  // What goes wrong on the way comes out of the parser.
  const coming = pipeline(Readable.from(headFirst(withoutHint(head), texts)), parser).catch(
    () => {}
  )
  let row = 0
  try {
    for await (const values of parser as AsyncIterable<string[]>) {
      row += 1
      if (values.some((value) => value.trim() !== "")) {
        yield { row, values }
      }
    }
  } catch (error) {
    const why = whyUnreadable(error)
    throw why === null ? error : refuseWith(refuse("import_unreadable", null, { why }))
  } finally {
    parser.destroy()
    await coming
  }
}

type Decoder = InstanceType<typeof TextDecoder>

async function* headFirst(head: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield head
  yield* rest
}

/** The texts of a file, the first one long enough to tell how it is written. */
async function* decoded(file: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let head = Buffer.alloc(0)
  let decoder: Decoder | null = null
  for await (const bytes of file) {
    if (decoder !== null) {
      yield decoder.decode(bytes, { stream: true })
      continue
    }
    head = Buffer.concat([head, bytes])
    if (head.length >= HEAD) {
      decoder = decoderOf(head)
      yield decoder.decode(head, { stream: true })
    }
  }
  yield decoder === null ? decoderOf(head).decode(head) : decoder.decode()
}

function decoderOf(head: Uint8Array): Decoder {
  return new TextDecoder(encodingOf(head), { fatal: true })
}

function whyUnreadable(error: unknown): "file_no_csv" | "file_encoding" | null {
  if (error instanceof CsvError) {
    return "file_no_csv"
  }
  const { code } = error as { code?: string }
  return code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "file_encoding" : null
}
