import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { chromium, type Browser, type Locator, type Page, type Request } from "playwright-core"
import { withLock } from "../../scripts/lib/lock"
import { dataRoot } from "../../scripts/lib/paths"
import { PlainError } from "../../scripts/lib/plain-error"
import type { Credentials } from "../../scripts/store-client"

/** Where tests leave what they have seen. */
const screenshotFolder = join(dataRoot, "screenshots")

/** A page of the admin, with what a person does in it. */
export type AdminPage = {
  page: Page
  /** Opens a path below /app, for example `/orders`. */
  open: (path: string) => Promise<void>
  /** Goes to a path below /app as a link does: the admin is not loaded anew. */
  go: (path: string) => Promise<void>
  /** Waits until nothing is asked of the server any more, and nothing moves. */
  rest: () => Promise<void>
  /** Types like a scanner that is plugged in as a keyboard: the characters, then Enter. */
  scan: (text: string) => Promise<void>
  /** Saves a picture of the page; answers its path. */
  screenshot: (name: string) => Promise<string>
}

/**
 * Starts the browser: CHROME_PATH, else the one in the packages on Linux x64, else an installed Chrome.
 * @param switches further ones of Chrome's
 */
export async function launchBrowser(switches: readonly string[] = []): Promise<Browser> {
  const executable = process.env.CHROME_PATH ?? (await packagedBrowser())
  try {
    return await chromium.launch({
      headless: true,
      ...(executable ? { executablePath: executable } : { channel: "chrome" }),
      args: [
        // Chrome's sandbox does not work for root, and containers have little shared memory.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-dev-shm-usage",
        "--disable-gpu",
        ...switches,
      ],
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error)
    throw new PlainError(
      `No browser for the tests could be started (${reason}): install Google Chrome, or name a Chrome in CHROME_PATH.`
    )
  }
}

/** How the admin is looked at. */
export type Look = {
  theme: "light" | "dark"
  width: number
  /** Of the admin, such as `de`; English unless said. */
  language?: string
}

/** Opens the admin in a window of its own and logs in. */
export async function openAdmin(
  browser: Browser,
  adminUrl: string,
  login: Credentials,
  { theme, width, language = "en" }: Look = { theme: "light", width: 1440 }
): Promise<AdminPage> {
  const context = await browser.newContext({
    locale: "en-US",
    viewport: { width, height: 900 },
  })
  await context.addInitScript({
    content: `localStorage.setItem("medusa_admin_theme", "${theme}"); localStorage.setItem("lng", "${language}")`,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(`${adminUrl}/login`)
  await page.locator("input[name=email]").fill(login.email)
  await page.locator("input[name=password]").fill(login.password)
  await page.locator("button[type=submit]").click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
  return {
    page,
    open: async (path) => {
      await page.goto(adminUrl + path)
    },
    rest: restOf(page),
    go: (path) => page.evaluate(followLink(new URL(adminUrl).pathname + path)),
    scan: async (text) => {
      await page.keyboard.type(text, { delay: 4 })
      await page.keyboard.press("Enter")
    },
    screenshot: async (name) => {
      mkdirSync(screenshotFolder, { recursive: true })
      const path = join(screenshotFolder, `${name}.png`)
      await page.screenshot({ path })
      return path
    },
  }
}

/** Waits until none of what a locator finds is there; while they go there may still be several, as when two lists show one text. */
export const gone = (all: Locator): Promise<void> => all.first().waitFor({ state: "detached" })

/** How long nothing has to happen until nothing will, in milliseconds. */
const QUIET = 250

/** That everything that moves once has moved; what turns for ever does not count. */
const IS_STILL = `document
  .getAnimations()
  .every((one) => one.playState !== "running" || one.effect.getComputedTiming().iterations === Infinity)`

/** How one waits until a page rests. Its load states tell nothing of what follows a link. */
function restOf(page: Page): () => Promise<void> {
  const asked = new Set<Request>()
  let latest = Date.now()
  const note = (change: (request: Request) => unknown) => (request: Request) => {
    change(request)
    latest = Date.now()
  }
  page.on(
    "request",
    note((request) => asked.add(request))
  )
  page.on(
    "requestfinished",
    note((request) => asked.delete(request))
  )
  page.on(
    "requestfailed",
    note((request) => asked.delete(request))
  )
  return async () => {
    latest = Date.now()
    while (asked.size > 0 || Date.now() - latest < QUIET) await page.waitForTimeout(25)
    await page.waitForFunction(IS_STILL)
  }
}

/** What the browser does when somebody follows a link of the admin's, as an expression. */
function followLink(path: string): string {
  return `history.pushState({}, "", ${JSON.stringify(path)}), dispatchEvent(new PopStateEvent("popstate", { state: {} })), undefined`
}

async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined
  const { default: packaged } = await import("@sparticuz/chromium")
  // Unpacks the browser into the temporary folder the first time: one process alone, for the others would start half of it.
  return withLock(join(dataRoot, "browser.lock"), () => packaged.executablePath())
}
