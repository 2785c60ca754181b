import type { ItemPlan } from "./item-types"

export const HOME_AND_HEALTH: ItemPlan[] = [
  {
    sku: "VEEN-E3",
    title: "Veenhof E3 espresso machine",
    supplier: "Veenhof Apparaten",
    cost: "356.00",
    bin: "E-01-1",
    supplierWarranty: 24,
    numbers: { by: "range", prefix: "VE3.", first: 20_511, digits: 6 },
    // The oldest one is set aside as soon as somebody orders.
    policy: {
      storefront: "verify",
      allocation: "placement",
      strategy: "fifo",
      return_condition: "Open box",
    },
    deliveries: [
      { daysAgo: 145, count: 50 },
      { daysAgo: 66, count: 40 },
      { daysAgo: 27, count: 14, to: "utrecht" },
      { daysAgo: 27, count: 2, to: "utrecht", condition: "Display" },
    ],
  },
  {
    sku: "SANOVA-AED3",
    title: "Sanova AED 3 defibrillator",
    supplier: "Sanova Medical",
    cost: "768.00",
    bin: "F-01-1",
    supplierWarranty: 60,
    numbers: { by: "range", prefix: "SA3-", first: 10_482, digits: 6 },
    policy: {
      storefront: "verify",
      strategy: "fefo",
      uniqueness: "store",
      after_return: "inspect",
    },
    deliveries: [
      // Its last units expired some days ago: on hand, and withheld.
      {
        daysAgo: 170,
        count: 4,
        lot: { code: "24K-0117", madeDaysAgo: 734, expiresInDays: -4 },
      },
      {
        daysAgo: 128,
        count: 22,
        lot: { code: "25F-0203", madeDaysAgo: 310, expiresInDays: 420 },
      },
      {
        daysAgo: 45,
        count: 30,
        lot: { code: "26B-0041", madeDaysAgo: 96, expiresInDays: 634 },
      },
      {
        daysAgo: 43,
        count: 6,
        to: "utrecht",
        lot: { code: "26B-0041", madeDaysAgo: 96, expiresInDays: 634 },
      },
    ],
  },
  {
    sku: "MERIDIAN-40",
    title: "Meridian Automatic 40 watch",
    supplier: "Manufacture Meridian",
    cost: "1310.00",
    bin: "Safe 2",
    supplierWarranty: 60,
    numbers: { by: "list", prefix: "M40/", first: 3_107, digits: 5 },
    policy: {
      storefront: "verify",
      after_return: "inspect",
      uniqueness: "store",
      unknown_at_capture: "refuse",
      customer_warranty: {
        months: 60,
        starts_at: "sale",
        on_resale: "remaining",
        on_replacement: "remaining",
      },
    },
    deliveries: [
      { daysAgo: 110, count: 14 },
      { daysAgo: 54, count: 10 },
      { daysAgo: 15, count: 8, to: "utrecht" },
      { daysAgo: 14, count: 2, to: "utrecht", condition: "Display" },
    ],
  },
]
