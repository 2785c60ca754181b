import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { repoRoot } from "../lib/paths"
import { DIALOGS, GUIDES, PAGES, WIDGETS } from "../screens"

const admin = join(repoRoot, "src/admin")

const filesIn = (folder: string): string[] =>
  readdirSync(join(admin, folder), { recursive: true, encoding: "utf8" }).map(
    (name) => `${folder}/${name.replaceAll("\\", "/")}`
  )

/** How often a source opens something over its page: a drawer, a modal, a question or a menu. */
function openings(file: string): number {
  const source = readFileSync(join(admin, file), "utf8")
  return [
    ...source.matchAll(
      /<(?:FormDrawer|(?:Drawer|FocusModal|Prompt) open|DropdownMenu)[\s>={]|useQuestion\(\)/g
    ),
  ].length
}

/** What every such form is made of. */
const FORM = "components/common/form-drawer.tsx"

const screens = [...PAGES, ...GUIDES, ...WIDGETS, ...DIALOGS]

/** How many screens there are of a file or folder. */
const shown = (of: string) => screens.filter((screen) => screen.of === of).length

describe("the screens that pictures are made of and that the browser tests walk", () => {
  it("have every page", () => {
    const pages = filesIn("routes").filter((file) => file.endsWith("/page.tsx"))
    const folders = pages.map((file) => file.replace("/page.tsx", ""))
    expect(folders.length).toBeGreaterThan(30)
    expect(folders.filter((folder) => shown(folder) === 0)).toEqual([])
  })

  it("have every widget", () => {
    const widgets = filesIn("widgets").filter((file) => file.endsWith(".tsx"))
    expect(widgets.length).toBeGreaterThan(5)
    expect(widgets.filter((file) => shown(file) === 0)).toEqual([])
  })

  it("have everything that opens over a page", () => {
    const files = filesIn("components").filter((file) => file.endsWith(".tsx"))
    const opening = files.filter((file) => openings(file) > 0 && file !== FORM)
    expect(opening.length).toBeGreaterThan(40)
    expect(opening.filter((file) => shown(file) < openings(file))).toEqual([])
  })

  it("are of what there is, each by a name of its own", () => {
    expect(screens.filter(({ of }) => !existsSync(join(admin, of)))).toEqual([])
    const names = screens.map(({ name }) => name)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
