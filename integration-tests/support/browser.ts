import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { chromium, type Browser, type Page } from "playwright-core"
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
  /** Types like a scanner that is plugged in as a keyboard: the characters, then Enter. */
  scan: (text: string) => Promise<void>
  /** Saves a picture of the page; answers its path. */
  screenshot: (name: string) => Promise<string>
}

/** Starts the browser: CHROME_PATH, else the one in the packages on Linux x64, else an installed Chrome. */
export async function launchBrowser(): Promise<Browser> {
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
export type Look = { theme: "light" | "dark"; width: number }

/** Opens the admin in a window of its own and logs in. */
export async function openAdmin(
  browser: Browser,
  adminUrl: string,
  login: Credentials,
  { theme, width }: Look = { theme: "light", width: 1440 }
): Promise<AdminPage> {
  const context = await browser.newContext({
    locale: "en-US",
    viewport: { width, height: 900 },
  })
  await context.addInitScript({ content: `localStorage.setItem("medusa_admin_theme", "${theme}")` })
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

async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined
  const { default: packaged } = await import("@sparticuz/chromium")
  // Unpacks the browser into the temporary folder the first time.
  return packaged.executablePath()
}
