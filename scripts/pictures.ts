/**
 * `npm run pictures`, beside a running `npm start`: takes pictures of the main screens, light and dark, wide and narrow. Those
 * of the docs are written to docs/images, all of them to .data/pictures, to be looked at. Words after `--` pick screens.
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Browser } from "playwright-core"
import { launchBrowser, openAdmin } from "../integration-tests/support/browser"
import { demoLogin } from "./demo/seeding"
import { dataRoot, repoRoot } from "./lib/paths"
import { PlainError, runMain } from "./lib/plain-error"
import { SCREENS, type Screen } from "./pictures/screens"

const LOOKS = [
  { suffix: "", theme: "light", width: 1400, isInDocs: true },
  { suffix: "-dark", theme: "dark", width: 1400, isInDocs: false },
  { suffix: "-narrow", theme: "light", width: 360, isInDocs: false },
] as const

runMain(async () => {
  const url = `http://localhost:${process.env.PORT ?? 9000}`
  await expectDemo(url)
  const words = process.argv.slice(2)
  const screens = SCREENS.filter(({ name }) => !words.length || words.some((w) => name.includes(w)))
  const browser = await launchBrowser()
  try {
    for (const look of LOOKS) await takeAll(browser, `${url}/app`, look, screens)
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
  look: (typeof LOOKS)[number],
  screens: readonly Screen[]
): Promise<void> {
  const admin = await openAdmin(browser, adminUrl, demoLogin, look)
  for (const { name, path, prepare, isInDocs } of screens) {
    await admin.open(typeof path === "string" ? path : await path(admin))
    await admin.page.waitForLoadState("networkidle")
    await prepare?.(admin)
    const file = `${name}${look.suffix}.png`
    const picture = await admin.page.screenshot({ animations: "disabled" })
    write(join(dataRoot, "pictures"), file, picture)
    if (isInDocs && look.isInDocs) write(join(repoRoot, "docs/images"), file, picture)
    console.log(file)
  }
  await admin.page.context().close()
}

function write(folder: string, file: string, picture: Buffer): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file), picture)
}
