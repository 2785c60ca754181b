import { createInstance } from "i18next"
import { initReactI18next } from "react-i18next"
import { refuse, sentenceOf, type Refusal } from "../../../lifecycle/refusals"
import { german } from "../de/german"
import { english } from "../en/english"
import { NAMESPACE } from "../namespace"
import { answerText, inWords, refusalText } from "../refusal-text"

const SOLD = refuse("not_in_status", "SN-1", {
  status: "returned to supplier",
  command: "quarantine",
  action: "quarantine",
})

const i18n = createInstance()

beforeAll(async () => {
  await i18n.use(initReactI18next).init({
    fallbackLng: "en",
    interpolation: { escapeValue: false },
    resources: { en: { [NAMESPACE]: english }, de: { [NAMESPACE]: german } },
  })
})

describe("a refusal in German", () => {
  beforeAll(() => i18n.changeLanguage("de"))

  it.each<[Refusal, string]>([
    [refuse("empty_number"), "Eine Seriennummer ist leer."],
    [
      SOLD,
      "SN-1 hat den Status „An Lieferanten zurückgegeben“ und kann so nicht geändert werden (In Quarantäne nehmen).",
    ],
    [refuse("wrong_item", "SN-1"), "SN-1 ist ein anderes Produkt."],
    [refuse("wrong_item", "SN-1", { item: "Lampe" }), "SN-1 ist ein anderes Produkt (Lampe)."],
    [
      refuse("not_tracked", null, { item: null }),
      "Für diesen Artikel werden keine Seriennummern geführt. Schalten Sie zuerst „Seriennummern führen“ ein.",
    ],
    [
      refuse("too_many_serials", null, { count: 12000, limit: 10000 }),
      "12.000 Seriennummern sind mehr als die 10.000, die auf einmal gehen.",
    ],
    [
      refuse("count_ended", null, { count: "cnt_1", status: "closed" }),
      "Inventur cnt_1 hat den Status „Abgeschlossen“.",
    ],
    [
      refuse("not_sellable", "SN-1", { why: "condition" }),
      "SN-1 darf nicht verkauft werden: ihr Zustand ist nicht verkäuflich.",
    ],
    [
      refuse("not_sellable", "SN-1", { why: "status", status: "in transit" }),
      "SN-1 darf nicht verkauft werden: sie hat den Status „Unterwegs“.",
    ],
    [
      refuse("malformed_number", "X", { format: "serial_number", why: "longer", limit: 2000 }),
      "X ist als Nummer nicht gültig (Seriennummer): sie hat mehr als 2.000 Zeichen.",
    ],
    [
      refuse("invalid_request", null, {
        why: "takes_none",
        command: "lose",
        action: "Mark lost",
        field: "bin",
      }),
      "„Als verloren markieren“ nimmt diese Angabe nicht: Lagerplatz.",
    ],
    [
      refuse("invalid_value", null, { field: "serials.2.cost", why: "not_amount" }),
      "Kosten (3): ist kein Betrag wie 129.90.",
    ],
    [
      refuse("invalid_value", null, { field: "somewhere", why: "as it came" }),
      "somewhere: as it came.",
    ],
    [
      refuse("changed_since", "SN-1", { since: "Mark lost, Undo", commands: "lose, revert" }),
      "Mit SN-1 ist seither mehr geschehen (Als verloren markieren, Rückgängig machen): Das lässt sich nicht rückgängig machen.",
    ],
    [
      refuse("missing_value", null, { field: "bin", command: "no_command" }),
      "Lagerplatz fehlt (no_command).",
    ],
  ])("%j", (refusal, text) => {
    expect(refusalText(refusal)).toBe(text)
  })

  it("is what the answer of a request says, with how many more there are", () => {
    const serials = Array.from({ length: 7 }, (_, place) => ({
      ...refuse("same_location", `SN-${place}`),
      message: "",
    }))
    expect(answerText({ message: "in English", serials, total: 7 })).toMatch(
      /^SN-0 ist schon an diesem Standort\. .*SN-4 ist schon an diesem Standort\. \(und 2 weitere\)$/
    )
  })

  it("leaves alone what is no refusal of the plugin", () => {
    expect(answerText({ message: "Unauthorized" })).toBe("Unauthorized")
    expect(inWords({ message: "As it came" })).toEqual({ message: "As it came" })
  })
})

describe("a refusal in English, or a language that the plugin does not speak", () => {
  it.each(["en", "it"])("is the server's own sentence in %s", async (language) => {
    await i18n.changeLanguage(language)
    expect(refusalText(SOLD)).toBe(sentenceOf(SOLD))
    expect(answerText({ message: "as sent", serials: [{ ...SOLD, message: "" }], total: 1 })).toBe(
      "as sent"
    )
  })
})
