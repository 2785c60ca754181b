import type { Page } from "playwright-core"

/** How much of what an element says is quoted. */
const QUOTED = 60

/** Runs in the page, on a selector and a number of characters; a text, for no tool shall add helpers of its own to it. */
const MEASURE = `([selector, quoted]) => {
  const reachesOut = (element) => {
    const { left, right, width } = element.getBoundingClientRect()
    return width > 1 && (right > innerWidth + 1 || left < -1)
  }
  const isKept = (element, root) => {
    for (let at = element.parentElement; at !== null && at !== root; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== "visible") return true
    }
    return false
  }
  return [...document.querySelectorAll(selector)].flatMap((root) => {
    const out = [root, ...root.querySelectorAll("*")].filter(
      (element) => reachesOut(element) && (element === root || !isKept(element, root))
    )
    return out
      .filter((element) => !out.includes(element.parentElement))
      .map((element) => {
        const { left, right } = element.getBoundingClientRect()
        const name = element.tagName.toLowerCase() + "." + element.getAttribute("class")
        const place = Math.round(left) + " to " + Math.round(right) + " of " + innerWidth + " px"
        return name + " is from " + place + ": " + element.textContent.trim().slice(0, quoted)
      })
  })
}`

/** How long charts may take to follow the width of their window, in milliseconds. */
const PATIENCE = 5_000

/**
 * What reaches out of its window to the side, and is not in something that scrolls or clips it, after whatever follows the
 * window's width has done so. The document's own width tells nothing: Medusa's frame scrolls by itself.
 * @param within a CSS selector: what is measured
 * @returns the outermost elements that do, each with how far; none is an empty list
 */
export async function tooWide(page: Page, within = "main"): Promise<string[]> {
  const measure = () => page.evaluate<string[]>(`(${MEASURE})(${JSON.stringify([within, QUOTED])})`)
  const until = Date.now() + PATIENCE
  let found = await measure()
  while (found.length > 0 && Date.now() < until) {
    await page.waitForTimeout(100)
    found = await measure()
  }
  return found
}
