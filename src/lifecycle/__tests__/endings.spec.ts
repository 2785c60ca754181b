import fc from "fast-check"
import { addDays } from "../calendar"
import { ENDS_FOR, endingBands } from "../endings"
import { onHand } from "../statuses"

const TODAY = "2026-01-15"

describe("endingBands", () => {
  it("begins today, and each further number where the nearer one ends", () => {
    expect(endingBands([90, 30, 60], TODAY)).toEqual([
      { days: 30, first: "2026-01-15", last: "2026-02-14" },
      { days: 60, first: "2026-02-15", last: "2026-03-16" },
      { days: 90, first: "2026-03-17", last: "2026-04-15" },
    ])
  })

  it("is none for no numbers, and passes by what is none", () => {
    expect(endingBands([], TODAY)).toEqual([])
    expect(endingBands([-1, 1.5, Number.NaN], TODAY)).toEqual([])
    expect(endingBands([0, 0], TODAY)).toEqual([{ days: 0, first: TODAY, last: TODAY }])
  })

  it("has each day of the furthest number once, in the nearest band, and no day that is over", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: -400, max: 500 }),
        (ahead, away) => {
          const day = addDays(TODAY, away)
          const within = endingBands(ahead, TODAY).filter(
            ({ first, last }) => first <= day && day <= last
          )
          const nearest = ahead.filter((days) => away >= 0 && away <= days).sort((a, b) => a - b)
          expect(within.map(({ days }) => days)).toEqual(nearest.slice(0, 1))
        }
      )
    )
  })
})

it("tells of an expiry date for what is on hand, and of no warranty of what is gone", () => {
  expect(ENDS_FOR.expiry.every((status) => onHand(status) === 1)).toBe(true)
  for (const gone of ["lost", "scrapped", "void", "returned_to_supplier"] as const) {
    expect(Object.values(ENDS_FOR).flat()).not.toContain(gone)
  }
})
