import { createInstance } from "i18next"
import { createElement } from "react"
import { renderToString } from "react-dom/server"
import { initReactI18next } from "react-i18next"
import { useAmount } from "../../hooks/use-amount"
import { useNumber } from "../../hooks/use-number"
import { english } from "../en/english"
import { loadTexts } from "../languages"
import { NAMESPACE } from "../namespace"
import { useT } from "../use-t"

const i18n = createInstance()

/** What a screen shows that writes a text with a number, a number, and amounts. */
const Screen = () => {
  const t = useT()
  const number = useNumber()
  const amount = useAmount()
  return [
    t("history.count", { count: 12345 }),
    t("history.by.user", { name: 7 }),
    number(1234567.5),
    amount("1299.9", "eur"),
    amount("0.123456789012", null),
  ].join(" | ")
}

function shownIn(language: string): Promise<string> {
  return i18n.changeLanguage(language).then(() => plain(renderToString(createElement(Screen))))
}

/** The text without the kinds of blanks in which languages group digits. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ")
}

beforeAll(() =>
  i18n.use(initReactI18next).init({
    fallbackLng: "en",
    interpolation: { escapeValue: false },
    resources: { en: { [NAMESPACE]: english } },
  })
)

describe("a screen", () => {
  it("speaks English where the plugin does not speak the language, with its numbers", async () => {
    expect(await shownIn("it")).toBe(
      "12.345 events | by 7 | 1.234.567,5 | 1299,90 € | 0,123456789012"
    )
  })

  it("takes a language's texts once they are loaded, and is told", async () => {
    const told = jest.fn()
    await i18n.changeLanguage("pl")
    i18n.on("languageChanged", told)
    expect(await shownIn("pl")).toContain("12 345 events")
    told.mockClear()
    await loadTexts("pl")
    expect(told).toHaveBeenCalledWith("pl")
    expect(await shownIn("pl")).toBe(
      "12 345 zdarzeń | 7 | 1 234 567,5 | 1299,90 € | 0,123456789012"
    )
  })

  it("writes as English does under the dashboard's names for it", async () => {
    expect(await shownIn("enGB")).toBe(
      "12,345 events | by 7 | 1,234,567.5 | €1,299.90 | 0.123456789012"
    )
  })
})
