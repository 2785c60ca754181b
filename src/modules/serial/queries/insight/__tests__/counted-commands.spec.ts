import { readFileSync } from "node:fs"
import { join } from "node:path"
import { COUNTED_COMMANDS } from "../../../../../lifecycle/insight"

const MIGRATION = join(__dirname, "../../../migrations/Migration20261129110000.ts")

it("the index of counted commands has them all, so that no figure reads the whole history", () => {
  const [, list = ""] = /IDX_serial_event_counted[\s\S]*?command in \(([^)]*)\)/.exec(
    readFileSync(MIGRATION, "utf8")
  ) ?? ["", ""]
  expect(list.split(",").map((command) => command.trim().replaceAll("'", ""))).toEqual(
    COUNTED_COMMANDS
  )
})
