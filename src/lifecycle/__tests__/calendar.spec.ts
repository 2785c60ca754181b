import fc from "fast-check"
import { addDays, addMonths, calendarDate, daysInMonth, isCalendarDate } from "../calendar"

const anyDate = fc
  .date({
    min: new Date("1900-01-01T00:00:00Z"),
    max: new Date("2199-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10))

it.each([
  [1900, 2, 28],
  [2000, 2, 29],
  [2024, 2, 29],
  [2026, 2, 28],
  [2026, 4, 30],
  [2026, 12, 31],
])("%d-%d has %d days", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days)
})

it.each([
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-00-10", false],
  ["2026-01-00", false],
  ["0000-01-01", false],
  ["2026-1-1", false],
  ["2026-01-01T00:00:00Z", false],
  ["", false],
])("whether %s is a date: %s", (text, isDate) => {
  expect(isCalendarDate(text)).toBe(isDate)
})

it("knows every day of the calendar, and no other", () => {
  fc.assert(fc.property(anyDate, (date) => expect(isCalendarDate(date)).toBe(true)))
  expect(calendarDate(2026, 2, 30)).toBeNull()
})

it.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-02-29", 48, "2028-02-29"],
  ["2026-11-30", 3, "2027-02-28"],
  ["2026-12-15", 1, "2027-01-15"],
  ["2026-01-15", -1, "2025-12-15"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-03-31", 0, "2026-03-31"],
  ["9999-06-30", 12, "9999-12-31"],
  ["0001-01-31", -1, "0001-01-01"],
])("%s + %d months is %s", (date, months, sum) => {
  expect(addMonths(date, months)).toBe(sum)
})

it("adding months gives a date, in the right month, never before", () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 600 }), (date, months) => {
      const sum = addMonths(date, months)
      expect(isCalendarDate(sum)).toBe(true)
      expect(sum > date).toBe(true)
      expect(addMonths(`${sum.slice(0, 7)}-01`, -months).slice(0, 7)).toBe(date.slice(0, 7))
    })
  )
})

it.each([
  ["2024-02-28", 1, "2024-02-29"],
  ["2026-02-28", 1, "2026-03-01"],
  ["2026-12-31", 31, "2027-01-31"],
  ["2027-01-01", -1, "2026-12-31"],
  ["2026-03-31", 0, "2026-03-31"],
  ["9999-12-31", 1, "9999-12-31"],
  ["0001-01-01", 1, "0001-01-02"],
  ["0001-01-01", -1, "0001-01-01"],
])("%s + %d days is %s", (date, days, sum) => {
  expect(addDays(date, days)).toBe(sum)
})
