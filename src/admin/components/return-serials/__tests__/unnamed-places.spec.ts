import type { ReturnPlace } from "../return-places"
import { howFor, isMixed, placeOfScan, unnamedIn } from "../unnamed-places"

const place = (key: string, numbers: string[], good: number, damaged = 0): ReturnPlace =>
  ({
    key,
    component: {
      captured: [],
      candidates: numbers.map((number) => ({ number })),
      unnamed: { good, damaged },
    },
  }) as unknown as ReturnPlace

describe("what came back without being named", () => {
  it("is found by a scan where it was sold, else in the only place that is open", () => {
    const [phones, cases] = [place("phones", ["P-1"], 1), place("cases", ["C-1"], 2)]
    expect(placeOfScan([phones, cases], "C-1")).toBe(cases)
    expect(placeOfScan([phones, cases], "unknown")).toBeNull()
    expect(placeOfScan([phones, place("none", ["N-1"], 0)], "unknown")).toBe(phones)
    expect(placeOfScan([place("none", ["N-1"], 0)], "N-1")).toBeNull()
  })

  it("came back as all of it did, or as the clerk says where some did so and some so", () => {
    expect(howFor(place("good", [], 1), "damaged")).toBe("good")
    expect(howFor(place("damaged", [], 0, 1), "good")).toBe("damaged")
    const mixed = place("mixed", [], 1, 2)
    expect([howFor(mixed, "good"), howFor(mixed, "damaged")]).toEqual(["good", "damaged"])
    expect([isMixed([mixed]), isMixed([place("good", [], 2)])]).toEqual([true, false])
    expect(unnamedIn(mixed)).toBe(3)
  })
})
