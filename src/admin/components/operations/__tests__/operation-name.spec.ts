import { createInstance } from "i18next"
import { OPERATION_KINDS } from "../../../../lifecycle/operation-kinds"
import { english } from "../../../i18n/en/english"
import { NAMESPACE } from "../../../i18n/namespace"
import type { Translate } from "../../../i18n/use-t"
import { operationName } from "../operation-name"

describe("the name of an operation", () => {
  let t: Translate
  beforeAll(async () => {
    const i18n = createInstance()
    await i18n.init({ lng: "en", resources: { en: { [NAMESPACE]: english } } })
    t = i18n.getFixedT("en", NAMESPACE) as Translate
  })

  it("is a text for every kind that there is", () => {
    const kinds = Object.keys(OPERATION_KINDS)
    expect(kinds.filter((kind) => operationName(t, kind) === kind)).toEqual([])
  })

  it("says what a document would have said beside it", () => {
    expect(operationName(t, "close_count")).toBe("Count closed")
    expect(operationName(t, "sell")).toBe("Sold")
    expect(operationName(t, "open_notice")).toBe("Notice opened")
  })
})
