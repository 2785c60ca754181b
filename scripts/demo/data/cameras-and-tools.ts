import type { ItemPlan } from "./item-types"

const matching = (pattern: string) => ({ kind: "regex", pattern, case_sensitive: false }) as const

export const CAMERAS: ItemPlan[] = [
  {
    sku: "ORRERY-M2",
    title: "Orrery M2 camera body",
    supplier: "Orrery Imaging Europe",
    cost: "1188.00",
    bin: "C-01-1",
    supplierWarranty: 24,
    numbers: { by: "range", prefix: "OM2-", first: 4_100_121, digits: 7 },
    policy: { format: matching("OM2-[0-9]{7}") },
    deliveries: [
      { daysAgo: 133, count: 40 },
      { daysAgo: 57, count: 36 },
      { daysAgo: 22, count: 10, to: "utrecht" },
    ],
  },
  {
    sku: "ORRERY-2470",
    title: "Orrery 24–70 mm f/2.8 lens",
    supplier: "Orrery Imaging Europe",
    cost: "702.00",
    bin: "C-01-2",
    supplierWarranty: 24,
    numbers: { by: "list", prefix: "L2470-", first: 88_310, digits: 6 },
    policy: { storefront: "choose_unit", format: matching("L2470-[0-9]{6}") },
    deliveries: [
      { daysAgo: 133, count: 44 },
      { daysAgo: 57, count: 32 },
      { daysAgo: 22, count: 8, to: "utrecht" },
    ],
  },
]

export const TOOLS: ItemPlan[] = [
  {
    sku: "KESTREL-DRILL",
    title: "Kestrel KD18 cordless drill",
    supplier: "Kestrel Tools",
    cost: "79.90",
    bin: "D-02-1",
    supplierWarranty: 36,
    numbers: { by: "range", prefix: "KD18-", first: 260_301, digits: 6 },
    policy: { format: matching("KD18-[0-9]{6}"), return_condition: "Open box" },
    deliveries: [
      { daysAgo: 172, count: 80 },
      { daysAgo: 101, count: 50 },
      { daysAgo: 38, count: 40 },
      { daysAgo: 36, count: 12, to: "utrecht" },
    ],
    awaiting: { at: "utrecht", count: 4 },
  },
  {
    sku: "KESTREL-BAT5",
    title: "Kestrel 18 V battery, 5.0 Ah",
    supplier: "Kestrel Tools",
    cost: "41.20",
    bin: "D-02-3",
    supplierWarranty: 12,
    numbers: { by: "list", prefix: "B5", first: 7_301_440, digits: 8 },
    // Filled by themselves when an order is packed: nobody scans batteries.
    policy: {
      fulfillment: "auto",
      strategy: "fifo",
      customer_warranty: {
        months: 12,
        starts_at: "sale",
        on_resale: "fresh",
        on_replacement: "remaining",
      },
    },
    deliveries: [
      { daysAgo: 172, count: 120, lot: { code: "KB-2623", madeDaysAgo: 201 } },
      { daysAgo: 101, count: 100, lot: { code: "KB-2633", madeDaysAgo: 130 } },
      { daysAgo: 38, count: 80, lot: { code: "KB-2642", madeDaysAgo: 66 } },
      { daysAgo: 36, count: 24, to: "utrecht", lot: { code: "KB-2642", madeDaysAgo: 66 } },
    ],
    awaiting: { at: "rotterdam", count: 12 },
  },
  {
    sku: "KESTREL-GRIND",
    title: "Kestrel KG125 angle grinder",
    supplier: "Kestrel Tools",
    cost: "64.00",
    bin: "D-02-2",
    supplierWarranty: 36,
    numbers: { by: "range", prefix: "KG125-", first: 91_240, digits: 6 },
    policy: { format: matching("KG125-[0-9]{6}") },
    deliveries: [
      { daysAgo: 166, count: 60 },
      { daysAgo: 71, count: 40 },
    ],
    awaiting: { at: "utrecht", count: 15, registered: 10 },
  },
]
