import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import initSqlJs from "sql.js"
import { openDatabase } from "../database"
import { readUnits } from "../read-units"

describe("another system's database", () => {
  const folder = mkdtempSync(join(tmpdir(), "other-"))
  const file = join(folder, "other.db")

  beforeAll(async () => {
    const database = new (await initSqlJs()).Database()
    const numbers = Array.from({ length: 7 }, (_, at) => `(${at + 1}, 'U${at + 1}')`)
    database.run("create table units (id integer primary key, sn text, seen text)")
    database.run(`insert into units (id, sn) values ${numbers.join(", ")}`)
    database.run("create table sales (unit int, day text, doc text)")
    database.run(
      "insert into sales values (2, '2025-01-01', 'a'), (2, '2025-03-01', 'c'), (2, '2025-02-01', 'b')"
    )
    database.run("create table plain_keys (k, sn text)")
    database.run(`insert into plain_keys values ${numbers.join(", ")}`)
    database.run("create table blobs (k blob primary key, sn text)")
    database.run("insert into blobs values (x'01', 'A'), (x'02', 'B'), (x'03', 'C')")
    database.run("create table doubles (k int, sn text)")
    database.run("insert into doubles values (1, 'A'), (2, 'B'), (2, 'C'), (2, 'D'), (3, 'E')")
    writeFileSync(file, database.export())
    database.close()
  })

  afterEach(() => jest.restoreAllMocks())
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it("is read by pages, with details and history of each page's units", async () => {
    const database = await openDatabase(`sqlite:${file}`)
    await database.freeze()
    const source = {
      key: "u.id",
      from: "units u",
      where: "u.id <> 4",
      fields: { number: "u.sn", item: "'X'", status: "'here'" },
      details: [{ from: "sales s", unit: "s.unit", order: ["s.day"], fields: { order: "s.doc" } }],
      history: [
        { from: "sales h", unit: "h.unit", date: "h.day", says: ["h.doc"], words: { a: "First" } },
        {
          from: "sales g",
          unit: "g.unit",
          date: "'2025-02-15'",
          says: ["'Seen'"],
          where: "g.doc = 'a'",
        },
      ],
      page: 2,
    }
    const pages = []
    for await (const page of readUnits(
      database,
      { versions: "", source },
      { isWithHistory: true }
    )) {
      pages.push(page)
    }
    await database.close()
    expect(pages.map((page) => page.map(({ key }) => key))).toEqual([
      ["1", "2"],
      ["3", "5"],
      ["6", "7"],
      [],
    ])
    expect(pages[0]?.[1]).toEqual({
      key: "2",
      fields: { number: "U2", item: "X", status: "here", order: "c" },
      history: ["2025-01-01 First", "2025-02-01 b", "2025-02-15 Seen", "2025-03-01 c"],
    })
    expect(pages[0]?.[0]).toMatchObject({ fields: { number: "U1" }, history: [] })
  })

  const read = async (key: string, table: string) => {
    const database = await openDatabase(`sqlite:${file}`)
    const source = {
      key,
      from: table,
      fields: { number: "sn", item: "'X'", status: "'here'" },
      page: 2,
    }
    const numbers: (string | undefined)[] = []
    try {
      for await (const page of readUnits(
        database,
        { versions: "", source },
        { isWithHistory: true }
      )) {
        numbers.push(...page.map(({ fields }) => fields.number))
      }
    } finally {
      await database.close()
    }
    return numbers
  }

  it("is read whole, also where its keys are of no declared type", async () => {
    expect(await read("k", "plain_keys")).toEqual(["U1", "U2", "U3", "U4", "U5", "U6", "U7"])
  })

  it.each([
    ["k", "blobs", "is no text and no number"],
    ["k", "doubles", "3 of 5"],
    ["1", "doubles", "2 of 5"],
    ["nullif(k, 1)", "doubles", "is empty"],
  ])("is not read by the key %s of %s", async (key, table, words) => {
    await expect(read(key, table)).rejects.toThrow(words)
  })

  it("tells columns that it has from those that it has not", async () => {
    const database = await openDatabase(`sqlite:${file}`)
    const held = [
      await database.holds("units", "sn"),
      await database.holds("units", "nothing"),
      await database.holds("nothing", "sn"),
    ]
    await database.close()
    expect(held).toEqual([true, false, false])
  })

  it("needs TypeORM and a driver in the store's own folder, and says how to get them", async () => {
    jest.spyOn(process, "cwd").mockReturnValue(folder)
    await expect(openDatabase(`sqlite:${file}`)).rejects.toThrow(
      "needs the package typeorm in the store: npm install typeorm"
    )
  })

  it.each([
    ["", "does not begin with a kind that can be read"],
    ["host/name", "does not begin with a kind that can be read"],
    ["postgres://me:p%E0%A4%A@host/x", "cannot be read"],
    ["sqlite:/nowhere.db", "There is no file /nowhere.db."],
    ["mssql://me:s3cret@host/x", "needs its driver: npm install mssql"],
  ])("refuses the address %j in plain words", async (address, words) => {
    const refused = openDatabase(address)
    await expect(refused).rejects.toThrow(words)
    await expect(refused).rejects.not.toThrow("s3cret")
  })
})
