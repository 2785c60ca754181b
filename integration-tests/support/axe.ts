import axe from "axe-core"
import type { Page } from "playwright-core"

/** The one thing of axe-core's that is asked for in the page. */
interface AxeInPage {
  axe: {
    run: (
      context: { include: string[]; exclude: string[] },
      options: { runOnly: string[] }
    ) => Promise<{ violations: Violation[] }>
  }
}

interface Violation {
  id: string
  impact?: string | null
  help: string
  nodes: { target: unknown[]; html: string; failureSummary?: string }[]
}

/** What axe-core judges: WCAG 2.1, levels A and AA. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]

/**
 * Faults of Medusa's own components, which a plugin cannot mend. Each selector hits the faulty element alone, so that
 * everything around it is judged.
 */
const FAULTS_OF_MEDUSA = [
  {
    element: 'div.md\\:flex-row.md\\:items-center button[aria-haspopup="menu"]:not([aria-label])',
    fault: "DataTable's buttons for filters and sorting are icons without a name",
  },
  {
    element: "input[type=search] ~ div[role=img]",
    fault: "DataTable's search has a picture of a magnifier without a text",
  },
  {
    element: "div:has(> div > button.size-7:not([aria-label])) > div",
    fault:
      "DataTable's filters in force: pale words in the dark, and an icon without a name that takes one away",
  },
  {
    element: "div:has(> div > button.size-7:not([aria-label])) > button",
    fault: "DataTable's button that takes all filters away is too pale in the dark",
  },
  {
    element: "[role=dialog] div:has(> kbd) > button:not([aria-label])",
    fault: "Drawer's close button is an icon without a name",
  },
]

/** How much of an element's HTML is quoted. */
const QUOTED = 160

/**
 * Waits until no colour is on its way to another: a button that has just become usable is paler for some frames. What
 * turns for ever, as a spinner does, is not waited for.
 */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(NOTHING_MOVES)
}

// As text: it runs in the browser, whose types these sources do not know.
const NOTHING_MOVES = `document
  .getAnimations()
  .every((one) => one.playState !== "running" || one.effect?.getTiming().iterations === Infinity)`

/**
 * Runs axe-core on a page as it stands, but for the faults that are Medusa's.
 * @param within a CSS selector: what is judged. By default the page's content, without the frame that Medusa draws
 * around it (sidebar and top bar); `[role=dialog]` for a drawer
 * @returns the violations, each as one readable text that names rule, element and what is wrong; none is an empty list
 */
export async function accessibilityProblems(page: Page, within = "main"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis)))
    await page.addScriptTag({ content: axe.source })
  await settled(page)
  const violations = await page.evaluate(
    async ({ selector, exclude, rules }) => {
      const found = await (globalThis as unknown as AxeInPage).axe.run(
        { include: [selector], exclude },
        { runOnly: rules }
      )
      return found.violations
    },
    {
      selector: within,
      exclude: FAULTS_OF_MEDUSA.map(({ element }) => element),
      rules: RULES,
    }
  )
  return violations.flatMap(asTexts)
}

function asTexts({ id, impact, help, nodes }: Violation): string[] {
  return nodes.map(
    ({ target, html, failureSummary = "" }) =>
      `${id} (${impact ?? "unrated"}): ${help}\n  at ${target.join(" ")}\n  ${html.slice(0, QUOTED)}\n  ${failureSummary.replaceAll("\n", "\n  ")}`
  )
}
