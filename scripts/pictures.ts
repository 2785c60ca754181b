/**
 * `npm run pictures`, beside a running `npm start`: takes pictures of the main screens, light and dark, wide and narrow. Those
 * of the docs are written to docs/images, all of them to .data/pictures, to be looked at. Words after `--` pick screens, and
 * languages such as `de` take the narrow ones in those. What is wider than its window is said. Those of the example
 * storefront, which it opens, leave a unit kept in a cart.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Browser } from "playwright-core"
import { launchBrowser, openAdmin, type Look } from "../integration-tests/support/browser"
import { tooWide } from "../integration-tests/support/too-wide"
import { storeToOpen } from "./demo/running"
import { demoLogin } from "./demo/seeding"
import { openShop, SHOP_PORT } from "./demo/shop"
import { dataRoot, repoRoot } from "./lib/paths"
import { PlainError, runMain } from "./lib/plain-error"
import { DIALOGS, GUIDES, PAGES, visit, WIDGETS, type Screen } from "./screens"
import { SHOP } from "./screens/shop"

type PictureLook = Look & { suffix: string; isInDocs: boolean }

const NARROW = { theme: "light", width: 360, isInDocs: false } as const
const LOOKS: readonly PictureLook[] = [
  { suffix: "", theme: "light", width: 1400, isInDocs: true },
  { suffix: "-dark", theme: "dark", width: 1400, isInDocs: false },
  { suffix: "-narrow", ...NARROW },
]
const SCREENS = [...PAGES, ...GUIDES, ...WIDGETS, ...DIALOGS]
const LANGUAGES = ["de", "fr", "es", "nl", "pl"]

runMain(async () => {
  const url = `http://localhost:${process.env.PORT ?? 9000}`
  await expectDemo(url)
  const said = process.argv.slice(2)
  const languages = LANGUAGES.filter((language) => said.includes(language))
  const looks = languages.length
    ? languages.map((language) => ({ suffix: `-narrow-${language}`, ...NARROW, language }))
    : LOOKS
  const words = said.filter((word) => !languages.includes(word))
  const isWanted = ({ name }: { name: string }) =>
    words.length === 0 || words.some((word) => name.includes(word))
  const screens = SCREENS.filter(isWanted)
  const shop = languages.length === 0 ? SHOP.filter(isWanted) : []
  const browser = await launchBrowser()
  try {
    for (const look of screens.length ? looks : []) {
      await takeAll(browser, `${url}/app`, look, screens)
    }
    if (shop.length) await takeShop(browser, shop)
  } finally {
    await browser.close()
  }
  return 0
})

async function expectDemo(url: string): Promise<void> {
  const answer = await fetch(`${url}/health`).catch(() => undefined)
  if (!answer?.ok) throw new PlainError(`No store answers at ${url}: begin with "npm start".`)
}

async function takeAll(
  browser: Browser,
  adminUrl: string,
  look: PictureLook,
  screens: readonly Screen[]
): Promise<void> {
  const admin = await openAdmin(browser, adminUrl, demoLogin, look)
  for (const screen of screens) {
    const { name, isInDocs } = screen
    // What is done on a screen is done in English.
    await visit(admin, look.language === undefined ? screen : { ...screen, prepare: undefined })
    const file = `${name}${look.suffix}.png`
    const picture = await admin.page.screenshot({ animations: "disabled" })
    write(join(dataRoot, "pictures"), file, picture)
    if (isInDocs && look.isInDocs) write(join(repoRoot, "docs/images"), file, picture)
    const wide = await tooWide(admin.page, screen.within)
    console.log([file, ...wide].join("\n  "))
  }
  await admin.page.context().close()
}

/** Takes pictures of the example storefront, as somebody at a desk of their own sees it. */
async function takeShop(browser: Browser, screens: typeof SHOP): Promise<void> {
  const shop = await openShop(storeToOpen(), SHOP_PORT)
  try {
    const context = await browser.newContext({
      locale: "en-GB",
      viewport: { width: 1200, height: 800 },
    })
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    for (const { name, path, prepare } of screens) {
      await page.goto(`http://localhost:${SHOP_PORT}${path}`)
      await prepare(page)
      await page.waitForLoadState("networkidle")
      const picture = await page.screenshot({ animations: "disabled" })
      write(join(dataRoot, "pictures"), `${name}.png`, picture)
      write(join(repoRoot, "docs/images"), `${name}.png`, picture)
      console.log(`${name}.png`)
    }
    await context.close()
  } finally {
    await shop.close()
  }
}

function write(folder: string, file: string, picture: Buffer): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), picture)
}
