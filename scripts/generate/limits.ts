/** docs/limits.md: how much a request may ask for, as the validators and body parsers of src/api have it. */
import { MAX_IMPORT_ROWS } from "../../src/lifecycle/imports"
import { MAX_INSIGHT_DAYS } from "../../src/lifecycle/insight"
import { MOST_PHOTOS } from "../../src/lifecycle/photos"
import { MAX_NUMBER_LENGTH } from "../../src/lifecycle/serial-number"
import { MAX_LONG_TEXT, MAX_SHORT_TEXT, MAX_URL } from "../../src/lifecycle/unit-details"
import { COUNT_LIMIT } from "../../src/modules/serial/queries/paging"
import type { Generator } from "../generators"
import { partsIn, type JsonSchema } from "./support/json-schema"
import { entriesOfApi, titleOf, type Entry } from "./support/entries"
import { GENERATED, table } from "./support/markdown"

const generator: Generator = async () => ({ "docs/limits.md": page(await entriesOfApi()) })

export default generator

const count = (value: number) => value.toLocaleString("en")

function page(entries: readonly Entry[]): string {
  return [
    GENERATED,
    "# Limits",
    "What is beyond a limit is refused with a 4xx before anything has happened: a body that is too large with 413, everything else by the name of its field. `scripts/__tests__/limits.spec.ts` checks that no list, text or page is without one.",
    "## Texts and files",
    table(
      ["What", "At most"],
      [
        ["A serial number", `${count(MAX_NUMBER_LENGTH)} characters`],
        ["A short text, such as a reason", `${count(MAX_SHORT_TEXT)} characters`],
        ["A long text, such as notes", `${count(MAX_LONG_TEXT)} characters`],
        ["An address of a photo", `${count(MAX_URL)} characters`],
        ["Photos of a unit", count(MOST_PHOTOS)],
        ["Rows of an imported file", count(MAX_IMPORT_ROWS)],
        ["Days of a range of Insight", count(MAX_INSIGHT_DAYS)],
        ["What a list counts exactly", count(COUNT_LIMIT)],
      ]
    ),
    "## Pages",
    "`limit` says how many rows a page has, `offset` how many come before it.",
    table(
      ["Route", "Rows", "At most", "Offset at most"],
      entries.flatMap((entry) => pageRow(entry, entry.query?.properties ?? {}))
    ),
    "## Bodies",
    "A body has at most 100 kB, and is JSON, unless it says otherwise here.",
    table(
      ["Route", "Body at most", "Lists at most"],
      entries.flatMap((entry) => bodyRow(entry))
    ),
    "",
  ].join("\n\n")
}

function pageRow(entry: Entry, { limit, offset }: Record<string, JsonSchema>): string[][] {
  return limit === undefined
    ? []
    : [
        [
          `\`${titleOf(entry)}\``,
          count(Number(limit.default)),
          count(limit.maximum!),
          count(offset!.maximum!),
        ],
      ]
}

function bodyRow(entry: Entry): string[][] {
  const { sizeLimit, body } = entry
  const lists = body ? partsIn(body).filter(({ type }) => type === "array") : []
  if (sizeLimit === undefined && lists.length === 0) return []
  const most = lists.map(({ path, maxItems }) => `\`${path}\` ${count(maxItems!)}`)
  return [[`\`${titleOf(entry)}\``, sizeInWords(sizeLimit), most.join(", ")]]
}

function sizeInWords(sizeLimit: string | undefined): string {
  if (sizeLimit === undefined) return "100 kB"
  return sizeLimit === "none"
    ? "no limit: a file, read as it comes"
    : sizeLimit.replace("mb", " MB")
}
