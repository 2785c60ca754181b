import type { Page } from "playwright-core"
import { CUSTOMERS, CUSTOMER_PASSWORD } from "../demo/data/customers"

/** Something that the example storefront shows before the demo store; the docs have a picture of each. */
export type ShopScreen = {
  name: string
  path: string
  /** What a buyer does there before it is looked at. */
  prepare: (page: Page) => Promise<void>
}

/** In the order in which one buyer comes to them. */
export const SHOP: readonly ShopScreen[] = [
  {
    name: "shop-choose",
    path: "/",
    prepare: async (page) => {
      await page.getByRole("link", { name: "Halden Lite" }).click()
      await page.getByTestId("choosable-unit").nth(1).waitFor()
    },
  },
  {
    name: "shop-cart",
    path: "/",
    prepare: async (page) => {
      await page.getByRole("link", { name: "Halden Lite" }).click()
      await page.getByRole("button", { name: "Choose this one" }).first().click()
      await page.getByRole("link", { name: "Go to the cart" }).click()
      await page.getByText(/Kept for you until/).waitFor()
    },
  },
  {
    name: "shop-units",
    path: "/log-in",
    prepare: async (page) => {
      await page.getByLabel("E-mail address").fill(CUSTOMERS.sanne.email)
      await page.getByLabel("Password").fill(CUSTOMER_PASSWORD)
      await page.getByRole("main").getByRole("button", { name: "Log in" }).click()
      await page.getByTestId("own-unit").first().waitFor()
    },
  },
  {
    name: "shop-verify",
    path: "/verify",
    prepare: async (page) => {
      await page.getByLabel(/Serial number/).fill("VE3.020511")
      await page.getByRole("button", { name: "Check it" }).click()
      await page.getByTestId("verdict").getByText("Genuine").waitFor()
    },
  },
]
