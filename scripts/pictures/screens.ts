import type { AdminPage } from "../../integration-tests/support/browser"

/** A screen of the running demo, and what is done on it before its picture is taken. */
export type Screen = {
  /** The picture's file, without what it looks like. */
  name: string
  /** Below /app. */
  path: string
  prepare?: (admin: AdminPage) => Promise<void>
  /** Kept with the docs; other pictures are for whoever looks at them. */
  isInDocs?: boolean
}

/** Opens the first row's document of the list that is shown. */
const openFirstRow = async ({ page }: AdminPage) => {
  await page.locator("main tbody tr a, main tbody tr").first().click()
  await page.waitForLoadState("networkidle")
}

/** The main screens, in the order in which a new user meets them. */
export const SCREENS: Screen[] = [
  { name: "serials", path: "/serials", isInDocs: true },
  { name: "serials-stock", path: "/serials/stock" },
  { name: "serials-receive", path: "/serials/receive", isInDocs: true },
  { name: "serials-deliveries", path: "/serials/deliveries" },
  { name: "serials-delivery", path: "/serials/deliveries", prepare: openFirstRow },
  { name: "serials-transfers", path: "/serials/transfers" },
  { name: "serials-transfer", path: "/serials/transfers", prepare: openFirstRow, isInDocs: true },
  { name: "serials-counts", path: "/serials/counts" },
  { name: "serials-count", path: "/serials/counts", prepare: openFirstRow, isInDocs: true },
  { name: "serials-cases", path: "/serials/cases" },
  { name: "serials-case", path: "/serials/cases", prepare: openFirstRow, isInDocs: true },
  { name: "serials-loans", path: "/serials/loans" },
  {
    name: "serials-desk",
    path: "/serials/desk",
    isInDocs: true,
    prepare: async (admin) => {
      await admin.scan("LAP-2026-00001")
      await admin.page.waitForLoadState("networkidle")
    },
  },
]
