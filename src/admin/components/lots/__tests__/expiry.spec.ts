import { expiryOf } from "../expiry"

it.each([
  [null, null, null],
  ["2026-02-27", "2026-02-27", { kind: "expired" }],
  ["2025-12-31", "2026-02-27", { kind: "expired" }],
  ["2026-02-27", "2026-02-28", { kind: "partly" }],
  ["2026-02-28", "2026-02-28", { kind: "soon", days: 0 }],
  ["2026-03-01", "2027-01-01", { kind: "soon", days: 1 }],
  ["2026-03-30", "2026-03-30", { kind: "soon", days: 30 }],
  ["2026-03-31", "2026-03-31", null],
] as const)("a lot whose units expire from %s until %s", (expires_from, expires_until, expiry) => {
  expect(expiryOf({ expires_from, expires_until }, "2026-02-28")).toEqual(expiry)
})
