import { visit, type Screen } from "../../scripts/screens"
import { accessibilityProblems } from "./axe"
import { gone, type AdminPage, type Look } from "./browser"
import { tooWide } from "./too-wide"

const THEMES: readonly Look["theme"][] = ["light", "dark"]
const WIDE = 1400
const NARROW = 360
/** How long the focus may take to come to where it belongs. */
const PATIENCE = { timeout: 3_000 }

/** What is wrong with a screen: for those who cannot see well, in each theme, and in windows of each width. */
export async function screenProblems(admin: AdminPage, screen: Screen): Promise<string[]> {
  const { page } = admin
  const { within } = screen
  const problems: string[] = []
  const note = (where: string, found: readonly string[]) =>
    void problems.push(...found.map((problem) => `${screen.name}, ${where}: ${problem}`))
  await resize(admin, WIDE)
  await visit(admin, screen)
  if (within !== undefined) await page.locator(within).first().waitFor()
  if (isDialog(screen)) note("focus", await focusProblems(admin, within!))
  note("keyboard", await mouseOnlyRows(admin, within))
  for (const theme of THEMES) {
    await wear(admin, theme)
    note(theme, await accessibilityProblems(page, within))
  }
  note(`${WIDE} px`, await tooWide(page, within))
  await resize(admin, NARROW)
  // What lies over a page finds its place anew.
  if (isDialog(screen)) await admin.rest()
  note(`${NARROW} px`, await tooWide(page, within))
  if (isDialog(screen)) note("Escape", await escapeProblems(admin, within!))
  return problems
}

/** Whether a screen is something that lies over its page. */
function isDialog({ within }: Screen): boolean {
  return within?.startsWith("[role=") ?? false
}

/** The rows of tables that a click leads on from, and no link that a keyboard reaches. */
async function mouseOnlyRows({ page }: AdminPage, within = "main"): Promise<string[]> {
  const rows = `[...document.querySelectorAll(${JSON.stringify(`:is(${within}) tbody tr`)})]`
  return page.evaluate<string[]>(`${rows}
    .filter((row) => getComputedStyle(row).cursor === "pointer" && !row.querySelector("a[href]"))
    .map((row) => "no link in the row " + row.textContent)
    .slice(0, 1)`)
}

/** Where the keyboard is when something opens over a page: on the first field of a form, else anywhere in it. */
async function focusProblems({ page }: AdminPage, within: string): Promise<string[]> {
  const fields = ["input", "textarea", "[role=combobox]", "[role=radio]", "[role=switch]"]
  const isForm = (await page.locator(`${within} :is(${fields.join()}):visible:enabled`).count()) > 0
  const wanted = isForm
    ? `${within} :is(${fields.join()}):focus`
    : `${within}:focus, ${within} :focus`
  return page
    .locator(wanted)
    .first()
    .waitFor({ state: "attached", ...PATIENCE })
    .then(
      () => [],
      () => [`nothing has the focus that is ${wanted}`]
    )
}

/**
 * Where the keyboard is when it has closed what was open: back on the page, not at its very beginning. What would be lost by
 * closing is asked about first.
 */
async function escapeProblems(admin: AdminPage, within: string): Promise<string[]> {
  const { page } = admin
  await page.keyboard.press("Escape")
  await admin.rest()
  const question = page.getByRole("alertdialog", { name: "Close and lose this?" })
  if (await question.isVisible()) {
    await question.getByRole("button", { name: "Close", exact: true }).click()
  }
  await gone(page.locator(within))
  return page.waitForFunction("document.activeElement !== document.body", null, PATIENCE).then(
    () => [],
    () => ["the focus is nowhere"]
  )
}

/** As the admin's own switch does it, without its way through the settings. */
async function wear({ page }: AdminPage, theme: Look["theme"]): Promise<void> {
  await page.addStyleTag({ content: "*, *::before, *::after { transition: none !important }" })
  await page.evaluate((name) => {
    const { documentElement } = (
      globalThis as unknown as {
        document: {
          documentElement: {
            classList: { remove: (...names: string[]) => void; add: (name: string) => void }
            style: { colorScheme: string }
          }
        }
      }
    ).document
    documentElement.classList.remove("light", "dark")
    documentElement.classList.add(name)
    documentElement.style.colorScheme = name
  }, theme)
}

async function resize({ page }: AdminPage, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
}
