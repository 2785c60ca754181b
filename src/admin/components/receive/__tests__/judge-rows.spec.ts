import type { FormatRule } from "../../../../lifecycle/formats"
import { MAX_SERIALS } from "../../../../lifecycle/unit-details"
import { readCsv } from "../../../lib/csv-file"
import { faultOf, judgeRows, reportOf, type RowRefusal } from "../judge-rows"

const ANY: FormatRule = { kind: "any", case_sensitive: false }
const IMEI: FormatRule = { kind: "imei", case_sensitive: false }
const conditions = new Map([["new", "sercon_new"]])

async function judged(
  text: string,
  {
    format = ANY,
    listed = [] as string[],
    refused = {} as Record<string, RowRefusal>,
  }: { format?: FormatRule; listed?: string[]; refused?: Record<string, RowRefusal> } = {}
) {
  const file = await readCsv(new Blob([text]))
  const rows = judgeRows(file, {
    format,
    conditions,
    listed: listed.map((number) => ({ number })),
  })
  return reportOf(file, rows, new Map(Object.entries(refused)))
}

describe("the dry run of a file", () => {
  it("takes good rows as they are, leading zeros and all", async () => {
    const report = await judged('Serial no;Condition;Cost\n00123;New;"12,50"\n00124;;\n')
    expect(report).toMatchObject({ rows: 2, bad: 0, problems: [] })
    expect(report.units).toEqual([
      { number: "00123", condition_id: "sercon_new", cost: "12.50" },
      { number: "00124" },
    ])
  })

  it("names row, column, value and reason of everything that is wrong, in the file's order", async () => {
    const report = await judged(
      "serial,made_on,colour\nA1,yesterday,red\n,,\n,2026-01-01,\na2,,\nA2,,\n"
    )
    expect(report.problems).toEqual([
      {
        row: 2,
        column: "made_on",
        value: "yesterday",
        reason: "yesterday is not a date: dates are written as 2027-02-28.",
      },
      { row: 4, column: "serial", value: "", reason: "A serial number is empty." },
      {
        row: 6,
        column: "serial",
        value: "A2",
        reason: "A2 stands in row 5 of the file already.",
      },
    ])
    expect(report).toMatchObject({ rows: 4, bad: 3, leftOut: ["colour"] })
    expect(report.units).toEqual([{ number: "a2" }])
  })

  it("judges the item's format with its check digit", async () => {
    const { problems } = await judged("serial\n35-209900-176148-1\n352099001761482\n", {
      format: IMEI,
    })
    expect(problems).toMatchObject([{ row: 3, reason: expect.stringContaining("check digit") }])
  })

  it("refuses what is on the list, and what the server knows", async () => {
    const report = await judged("serial\nA1\nA2\nA3\n", {
      listed: ["a1"],
      refused: { A2: { isOfGtin: false, message: "A2 already exists." } },
    })
    expect(report.problems.map(({ reason }) => reason)).toEqual([
      "A1 is on the list already.",
      "A2 already exists.",
    ])
    expect(report.units).toEqual([{ number: "A3" }])
  })

  it("names a GTIN that is none, and one that is another item's, in its own column", async () => {
    const report = await judged(
      "serial;GTIN\nA1;9506000134352\nA2;9506000134353\nA3;9,506E+12\nA4;09506000134369\nA5;\n",
      {
        refused: {
          A4: { isOfGtin: true, message: "A4: GTIN 09506000134369 is not that of Pump." },
        },
      }
    )
    expect(report.problems).toEqual([
      {
        row: 3,
        column: "GTIN",
        value: "9506000134353",
        reason:
          "9506000134353 is not a GTIN of 8, 12, 13 or 14 digits: it is no GTIN with its check digit.",
      },
      {
        row: 4,
        column: "GTIN",
        value: "9,506E+12",
        reason: expect.stringContaining("a spreadsheet has rounded it"),
      },
      {
        row: 5,
        column: "GTIN",
        value: "09506000134369",
        reason: "A4: GTIN 09506000134369 is not that of Pump.",
      },
    ])
    expect(report.units).toEqual([{ number: "A1", gtin: "9506000134352" }, { number: "A5" }])
  })

  it("is refused as a whole without numbers, without rows, and with more than a receipt takes", async () => {
    const fault = async (text: string, listed = 0) =>
      faultOf(await readCsv(new Blob([text])), listed)
    expect(await fault("colour,size\nred,1\n")).toEqual({
      kind: "noNumbers",
      headings: "colour, size",
    })
    expect(await fault("serial\n\n")).toEqual({ kind: "noRows" })
    expect(await fault("serial\nA1\n", MAX_SERIALS)).toMatchObject({ kind: "tooMany", room: 0 })
    const long = `serial\n${Array.from({ length: MAX_SERIALS + 1 }, (_, at) => at).join("\n")}\n`
    expect(await fault(long)).toMatchObject({ kind: "tooMany", rows: 10_001, files: 2 })
    expect(await fault("serial\nA1\n")).toBeNull()
  })

  it("of ten thousand rows is a matter of a second", async () => {
    const lines = Array.from(
      { length: MAX_SERIALS },
      (_, at) => `"SN-${String(at).padStart(6, "0")}",New,12.50,LOT-${at % 7},2026-01-31`
    )
    const before = process.cpuUsage()
    const report = await judged(`serial,condition,cost,lot,made_on\n${lines.join("\n")}\n`)
    const { user, system } = process.cpuUsage(before)
    expect(report).toMatchObject({ rows: MAX_SERIALS, bad: 0 })
    expect((user + system) / 1_000).toBeLessThan(3_000)
  })
})
