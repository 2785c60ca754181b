import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { optionsOf } from "../options"

describe("the words of the command", () => {
  const folder = mkdtempSync(join(tmpdir(), "move-in-"))
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it("ask for a dry run unless they say apply", () => {
    expect(optionsOf(["preset=odoo", "stock=there"], { MOVE_IN_DATABASE: "postgres://x" })).toEqual(
      {
        address: "postgres://x",
        mapping: {},
        mapping_file: undefined,
        preset: "odoo",
        stock: "there",
        apply: false,
        skip_problems: false,
        folder: "move-in",
      }
    )
  })

  it("name a mapping file, and where the address stands", () => {
    const mapping = file("m.json", '{ "preset": "erpnext" }')
    const said = [`mapping=${mapping}`, "folder=a=b", "apply", "skip-problems"]
    expect(optionsOf([...said, "database-env=OLD"], { OLD: "mysql://x" })).toMatchObject({
      address: "mysql://x",
      mapping: { preset: "erpnext" },
      apply: true,
      skip_problems: true,
      folder: "a=b",
    })
    const address = file("address", "sqlite:/x\n")
    expect(optionsOf([`database-file=${address}`], {}).address.trim()).toBe("sqlite:/x")
  })

  it.each([
    ["postgres://me:s3cret@host/x"],
    ["database=postgres://me:s3cret@host/x"],
    ["--apply"],
    ["apply=yes"],
    ["folder="],
    ["stock=both"],
    [""],
  ])("are listed for %j, which is not repeated", (word) => {
    const refused = () => optionsOf(["preset=odoo", word], { MOVE_IN_DATABASE: "postgres://x" })
    expect(refused).toThrow("database-env=<name>")
    expect(refused).not.toThrow("s3cret")
  })

  it("want an address, and files that are there", () => {
    expect(() => optionsOf(["preset=odoo"], {})).toThrow("into the variable MOVE_IN_DATABASE")
    expect(() => optionsOf([], { MOVE_IN_DATABASE: " " })).toThrow("database-file=<file>")
    expect(() => optionsOf(["database-file=/nowhere"], {})).toThrow("/nowhere cannot be read")
    expect(() => optionsOf(["preset=sap"], { MOVE_IN_DATABASE: "x" })).toThrow("no preset sap")
  })
})
