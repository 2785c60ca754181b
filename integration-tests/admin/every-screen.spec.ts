import { DIALOGS, GUIDES, PAGES, WIDGETS } from "../../scripts/screens"
import { describeDemo } from "../support/admin-store"
import { screenProblems } from "../support/screen-problems"

/**
 * Every page, widget, dialog and menu, in the demo store: each of axe-core's rules in both themes, and nothing wider than
 * its window. That none is left out is the business of scripts/__tests__/screens.spec.ts.
 */
describeDemo(
  "every screen",
  (store) => {
    const screens = [...PAGES, ...GUIDES, ...WIDGETS, ...DIALOGS].map(
      (screen) => [screen.name, screen] as const
    )

    it.each(screens)("%s", async (_name, screen) => {
      expect(await screenProblems(store.browser, screen)).toEqual([])
    })
  },
  // The viewfinder wants a camera to look through.
  { browserSwitches: ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"] }
)
