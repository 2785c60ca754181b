import { gone, type AdminPage } from "../../integration-tests/support/browser"

/** Something that the admin shows in the demo store, and how one gets there. */
export type Screen = {
  /** What its picture is called, without what it looks like. */
  name: string
  /** What of src/admin it shows: the folder of a page, or the file of a widget, dialog or menu. */
  of: string
  /** Below /app; where it depends on the demo's data, found in it. */
  path: Path
  /** What is done there before it is looked at; by what English calls it. */
  prepare?: Step
  /** A CSS selector of what is ours; the page's content unless said. */
  within?: string
  /** Kept with the docs; other pictures are for whoever looks at them. */
  isInDocs?: boolean
}

export type Path = string | ((admin: AdminPage) => Promise<string>)
export type Step = (admin: AdminPage) => Promise<void>

/** Where a path leads now. */
export const pathOf = async (path: Path, admin: AdminPage): Promise<string> =>
  typeof path === "string" ? path : path(admin)

/** What lies over a page. */
const OVER = "[role=dialog], [role=alertdialog], [role=menu]"

/** Goes to a screen, does what is to be done there, and waits until it is drawn. */
export async function visit(admin: AdminPage, { path, prepare }: Screen): Promise<void> {
  const { page } = admin
  if (await page.locator(OVER).count()) {
    await page.keyboard.press("Escape")
    await gone(page.locator(OVER))
  }
  const to = await pathOf(path, admin)
  if (!page.url().endsWith(`/app${to}`)) await admin.go(to)
  await drawn(admin)
  await prepare?.(admin)
  // What the mouse lies on looks different.
  await page.mouse.move(0, 0)
  await drawn(admin)
}

/** Waits until nothing loads any more, and no grey bars stand where something will. */
async function drawn({ page, rest }: AdminPage): Promise<void> {
  await rest()
  await gone(page.locator(".animate-pulse"))
  await rest()
}
