/** What a variant takes from stock: pieces by item. */
type Parts = Record<string, number>

export type ProductPlan = {
  title: string
  description: string
  /** What its variants differ in. */
  option: string
  /** Parts unless said: one of the item with the same SKU. */
  variants: { sku: string; title: string; price: number; parts?: Parts; ean?: string }[]
}

/** The shop window. Prices in euros. The codes begin with 952, which GS1 keeps for examples. */
export const PRODUCTS: ProductPlan[] = [
  {
    title: "Halden P5",
    description:
      "6.1-inch phone with a battery for two days, dual SIM and seven years of updates. Screws instead of glue: screen and battery are changed in ten minutes.",
    option: "Storage and colour",
    variants: [
      { sku: "HALDEN-P5-128", title: "128 GB, black", price: 649 },
      { sku: "HALDEN-P5-256", title: "256 GB, blue", price: 749 },
    ],
  },
  {
    title: "Halden Lite",
    description:
      "The small one: 5.4 inches, dual SIM, a day and a half of battery. Also refurbished, with the same two years of warranty.",
    option: "Storage and colour",
    variants: [{ sku: "HALDEN-LITE", title: "64 GB, grey", price: 279 }],
  },
  {
    title: "Tern Book 14",
    description:
      "14-inch laptop of 1.2 kg in recycled aluminium, matt screen, two Thunderbolt ports and a keyboard that is quiet in a library. Every unit carries its own asset number.",
    option: "Memory and storage",
    variants: [
      { sku: "TERN-14-16", title: "16 GB / 512 GB", price: 1199 },
      { sku: "TERN-14-32", title: "32 GB / 1 TB", price: 1549 },
    ],
  },
  {
    title: "Lumen W7 mesh router",
    description:
      "Wi-Fi 7 for 140 m², three 2.5-gigabit ports, works alone or as a mesh. Registered with your provider by the MAC address on its label.",
    option: "Pack",
    variants: [
      { sku: "LUMEN-W7", title: "Single", price: 189 },
      { sku: "LUMEN-W7-3", title: "Set of three", price: 499, parts: { "LUMEN-W7": 3 } },
    ],
  },
  {
    title: "Orrery M2 camera",
    description:
      "Full-frame mirrorless camera, 33 megapixels, stabilised sensor, two card slots. As a body, or as a kit with the 24–70 mm f/2.8 lens.",
    option: "Set",
    variants: [
      { sku: "ORRERY-M2", title: "Body", price: 1699 },
      {
        sku: "ORRERY-M2-KIT",
        title: "Kit with 24–70 mm",
        price: 2599,
        parts: { "ORRERY-M2": 1, "ORRERY-2470": 1 },
      },
    ],
  },
  {
    title: "Orrery 24–70 mm f/2.8",
    description:
      "The standard zoom for the M2: sharp from f/2.8, sealed against rain, 82 mm filter thread.",
    option: "Mount",
    variants: [{ sku: "ORRERY-2470", title: "Orrery M", price: 1049 }],
  },
  {
    title: "Kestrel KD18 cordless drill",
    description:
      "18-volt drill driver with 60 Nm, metal chuck of 13 mm and a brushless motor. Bare, or as a set with two 5.0 Ah batteries.",
    option: "Set",
    variants: [
      { sku: "KESTREL-DRILL", title: "Bare tool", price: 129 },
      {
        sku: "KESTREL-DRILL-SET",
        title: "With two batteries",
        price: 249,
        parts: { "KESTREL-DRILL": 1, "KESTREL-BAT5": 2 },
      },
    ],
  },
  {
    title: "Kestrel KG125 angle grinder",
    description:
      "125 mm grinder for the 18-volt system, with a brake that stops the disc in two seconds and a restart lock.",
    option: "Set",
    variants: [{ sku: "KESTREL-GRIND", title: "Bare tool", price: 109 }],
  },
  {
    title: "Kestrel 18 V battery",
    description: "5.0 Ah, fits every tool of the Kestrel 18-volt system; 80 % in 35 minutes.",
    option: "Capacity",
    variants: [{ sku: "KESTREL-BAT5", title: "5.0 Ah", price: 69 }],
  },
  {
    title: "Veenhof E3 espresso machine",
    description:
      "Dual-boiler machine with a 58 mm portafilter, built in Apeldoorn. Repairable: every part has a number, for fifteen years.",
    option: "Voltage",
    variants: [{ sku: "VEEN-E3", title: "230 V", price: 549, ean: "9521234000020" }],
  },
  {
    title: "Sanova AED 3 defibrillator",
    description:
      "Automatic defibrillator for offices and sports halls, with spoken guidance in Dutch, French, German and English. Electrodes and battery included; mind the expiry date.",
    option: "Version",
    variants: [{ sku: "SANOVA-AED3", title: "Fully automatic", price: 1149, ean: "9521234000013" }],
  },
  {
    title: "Meridian Automatic 40",
    description:
      "Steel watch of 40 mm with an automatic movement and 72 hours of reserve, sapphire glass, water-resistant to 100 m. Numbered; five years of warranty.",
    option: "Dial",
    variants: [{ sku: "MERIDIAN-40", title: "Midnight blue", price: 2150 }],
  },
  {
    title: "Harrier HR22 target rifle",
    description:
      "Single-shot rifle for the 50-metre range, .22 LR, adjustable stock and diopter sight. Sold to holders of a licence only.",
    option: "Calibre",
    variants: [{ sku: "HARRIER-22", title: ".22 LR", price: 949 }],
  },
  {
    title: "Halden P5 case",
    description: "Case of recycled TPU for the Halden P5.",
    option: "Colour",
    variants: [{ sku: "CASE-P5", title: "Smoke", price: 24 }],
  },
  {
    title: "USB-C cable",
    description: "Braided cable of 2 m, 100 W, 10 Gbit/s.",
    option: "Length",
    variants: [{ sku: "CABLE-USBC", title: "2 m", price: 19 }],
  },
]
