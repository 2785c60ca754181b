import { join } from "node:path"
import type { Page } from "playwright-core"
import { launchBrowser, openAdmin } from "../integration-tests/support/browser"
import { buildHost, startHost } from "../scripts/host-app"
import { dataRoot } from "../scripts/lib/paths"
import { freePort } from "../scripts/lib/ports"
import { login } from "./bench-cluster"
import type { BenchStore } from "./bench-store"
import { median, turnsOf } from "./measure"
import { rowOf, type Row } from "./report"

/** Where each round begins: a page with the sidebar, and with nothing of either table. */
const ELSEWHERE = "/customers"

/**
 * How long the table of serials takes beside Medusa's table of orders, from the click in the sidebar to the first row, both
 * in a freshly loaded admin in one browser. The store has `among` serials by then, filled in by the look-up's benchmark.
 */
export async function benchAdminTable(
  store: BenchStore,
  { among, rounds }: { among: number; rounds: number }
): Promise<Row[]> {
  await buildHost()
  const settings = {
    databaseUrl: store.databaseUrl,
    port: await freePort(),
    jwtSecret: "bench",
    cookieSecret: "bench",
  }
  const host = await startHost(settings, join(dataRoot, "results/bench-admin.log"))
  const browser = await launchBrowser()
  try {
    const { page, open } = await openAdmin(browser, host.adminUrl, login)
    const untilRow = (path: string) => async () => {
      await open(ELSEWHERE)
      return untilFirstRow(page, path)
    }
    const works = { serials: untilRow("/serials"), orders: untilRow("/orders") }
    await inTurns(works, 2)
    const taken = await inTurns(works, rounds)
    return [
      rowOf({
        name: "First page of the table of serials beside Medusa's of orders, in the browser",
        n: among,
        unit: "ms",
        ours: median(taken.serials),
        reference: median(taken.orders),
        limit: 1.5,
      }),
    ]
  } finally {
    await browser.close()
    await host.stop()
  }
}

/** Takes turns between works that time themselves. */
async function inTurns(
  works: { serials: () => Promise<number>; orders: () => Promise<number> },
  rounds: number
) {
  const taken = { serials: [] as number[], orders: [] as number[] }
  for (const name of turnsOf(["serials", "orders"] as const, rounds)) {
    taken[name].push(await works[name]())
  }
  return taken
}

/** The milliseconds from the click on a page's link in the sidebar to its table's first row. */
async function untilFirstRow(page: Page, path: string): Promise<number> {
  await page.locator(`aside a[href$="${path}"]`).first().waitFor()
  await page.waitForLoadState("networkidle")
  return page.evaluate<number>(`(${CLICK_AND_WAIT})(${JSON.stringify(path)})`)
}

// As text: it runs in the browser, whose types these sources do not know.
const CLICK_AND_WAIT = `(path) => new Promise((resolve, reject) => {
  const link = document.querySelector('aside a[href$="' + path + '"]')
  if (!link) return reject(new Error("There is no link to " + path))
  const began = performance.now()
  const observer = new MutationObserver(() => {
    if (!location.pathname.endsWith(path) || !document.querySelector("main table tbody tr td")) return
    observer.disconnect()
    resolve(performance.now() - began)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  link.click()
})`
