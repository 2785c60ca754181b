import type { ItemPlan } from "./item-types"

const imei = { kind: "imei", case_sensitive: false } as const

// Type allocation codes that begin with 00 are for tests: none of these numbers is a real phone's.
export const PHONES: ItemPlan[] = [
  {
    sku: "HALDEN-P5-128",
    title: "Halden P5, 128 GB, black",
    supplier: "Halden Mobile Benelux",
    cost: "431.50",
    bin: "A-01-1",
    supplierWarranty: 24,
    numbers: { by: "imei", tac: "00440151" },
    policy: { format: imei, uniqueness: "store" },
    deliveries: [
      { daysAgo: 164, count: 90 },
      { daysAgo: 97, count: 80 },
      { daysAgo: 33, count: 60 },
      { daysAgo: 30, count: 25, to: "utrecht" },
      { daysAgo: 12, count: 3, to: "utrecht", condition: "Display" },
    ],
    awaiting: { at: "utrecht", count: 6 },
  },
  {
    sku: "HALDEN-P5-256",
    title: "Halden P5, 256 GB, blue",
    supplier: "Halden Mobile Benelux",
    cost: "498.00",
    bin: "A-01-2",
    supplierWarranty: 24,
    numbers: { by: "imei", tac: "00440152" },
    policy: { format: imei, uniqueness: "store" },
    deliveries: [
      { daysAgo: 164, count: 60 },
      { daysAgo: 76, count: 70 },
      { daysAgo: 33, count: 40 },
      { daysAgo: 30, count: 10, to: "utrecht" },
    ],
  },
  {
    sku: "HALDEN-LITE",
    title: "Halden Lite, 64 GB, grey",
    supplier: "Halden Mobile Benelux",
    cost: "178.00",
    bin: "A-02-1",
    supplierWarranty: 12,
    numbers: { by: "imei", tac: "00440147" },
    policy: { storefront: "choose_unit", format: imei, uniqueness: "store" },
    deliveries: [
      { daysAgo: 151, count: 120 },
      { daysAgo: 62, count: 60 },
      { daysAgo: 41, count: 30, condition: "Refurbished", supplier: "ReCircle Zwolle" },
      { daysAgo: 19, count: 12, to: "utrecht", condition: "Open box", supplier: "Trade-in" },
    ],
  },
]

const generated = { generator: "LAP-{YYYY}-{#####}", uniqueness: "store" } as const

export const COMPUTERS: ItemPlan[] = [
  {
    sku: "TERN-14-16",
    title: "Tern Book 14, 16 GB / 512 GB",
    supplier: "Tern Computing",
    cost: "842.00",
    bin: "B-01-1",
    supplierWarranty: 36,
    numbers: { by: "generator" },
    policy: generated,
    deliveries: [
      { daysAgo: 140, count: 60 },
      { daysAgo: 48, count: 40 },
      { daysAgo: 47, count: 12, to: "utrecht" },
      { daysAgo: 25, count: 8, condition: "Refurbished", supplier: "ReCircle Zwolle" },
    ],
  },
  {
    sku: "TERN-14-32",
    title: "Tern Book 14, 32 GB / 1 TB",
    supplier: "Tern Computing",
    cost: "1094.00",
    bin: "B-01-2",
    supplierWarranty: 36,
    numbers: { by: "generator" },
    policy: generated,
    deliveries: [
      { daysAgo: 139, count: 45 },
      { daysAgo: 46, count: 30 },
      { daysAgo: 20, count: 2, to: "utrecht", condition: "Display" },
    ],
  },
  {
    sku: "LUMEN-W7",
    title: "Lumen W7 mesh router",
    supplier: "Lumen Networks",
    cost: "118.40",
    bin: "B-03-4",
    supplierWarranty: 24,
    // The addresses that RFC 7042 keeps for documentation.
    numbers: { by: "mac", prefix: "00:00:5E:00:53", tag: "LW7-26-" },
    policy: { format: { kind: "mac", case_sensitive: false } },
    deliveries: [
      { daysAgo: 118, count: 96 },
      { daysAgo: 52, count: 60 },
      { daysAgo: 8, count: 14, to: "utrecht" },
    ],
  },
]
