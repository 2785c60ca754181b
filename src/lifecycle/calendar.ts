// Calendar dates are ISO 8601 texts `YYYY-MM-DD` without a time zone: they order as text, and no `Date` shifts them.

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const FIRST_DAY = "0001-01-01"
const LAST_DAY = "9999-12-31"
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month (1 to 12) has, in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeapYear ? 29 : DAYS[month - 1]
}

/** The calendar date of a year, month (1 to 12) and day; `null` if there is no such day. */
export function calendarDate(year: number, month: number, day: number): string | null {
  const exists =
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  return exists ? format(year, month, day) : null
}

/** Whether a text is a calendar date that exists. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = (CALENDAR_DATE.exec(text) ?? []).map(Number)
  return year !== undefined && calendarDate(year, month, day) !== null
}

/**
 * The same day some months later (or earlier); where that month is shorter, its last day: 31 January + 1 is 29 February.
 * Past an end of the calendar it is the day at that end.
 */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split("-").map(Number)
  const monthsSinceZero = year * 12 + (month - 1) + months
  const [newYear, newMonth] = [
    Math.floor(monthsSinceZero / 12),
    (((monthsSinceZero % 12) + 12) % 12) + 1,
  ]
  return within(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** The day so many days later (or earlier); past an end of the calendar the day at that end. */
export function addDays(date: string, days: number): string {
  const [year, month, day] = date.split("-").map(Number)
  const moved = new Date(0)
  // Date.UTC would take the years 0 to 99 for those of the last century.
  moved.setUTCFullYear(year, month - 1, day + days)
  return within(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

function within(year: number, month: number, day: number): string {
  if (year < 1) return FIRST_DAY
  return year > 9999 ? LAST_DAY : format(year, month, day)
}

function format(year: number, month: number, day: number): string {
  const padded = (value: number, width: number) => String(value).padStart(width, "0")
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}
