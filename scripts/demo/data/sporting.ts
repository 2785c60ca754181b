import type { ItemPlan } from "./item-types"

/** What a dealer keeps a bound book of. */
export const SPORTING: ItemPlan[] = [
  {
    sku: "HARRIER-22",
    title: "Harrier HR22 target rifle",
    supplier: "Harrier Arms",
    acquiredFrom: {
      name: "Harrier Arms",
      address: "Rue de la Fontaine 12, 4040 Herstal",
      licence_number: "BE-FA-20418",
    },
    cost: "612.00",
    bin: "Safe 3",
    supplierWarranty: 24,
    maker: { manufacturer: "Harrier Arms", model: "HR22" },
    metadata: { type: "Rifle", calibre: ".22 LR" },
    numbers: { by: "range", prefix: "HR22-", first: 4_718, digits: 5 },
    policy: { book: "require_licence", uniqueness: "store", unknown_at_capture: "refuse" },
    deliveries: [
      { daysAgo: 58, count: 6 },
      { daysAgo: 11, count: 4 },
    ],
  },
]
