import type { Page } from "playwright-core"

/** Holds back a page's requests to an address, so that one sees what happens before their answers; gives the way to let go. */
export async function holdBack(page: Page, address: string): Promise<() => void> {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(address, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

/** Waits until the keyboard is in the field for scans. */
export const readyToScan = (page: Page): Promise<void> =>
  page.locator("[data-testid=scan-field]:focus").waitFor()
