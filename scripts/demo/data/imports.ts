/** A file of the shop's old till: units that it sold before, and one of a tool that nobody tracks by that name. */
export const OLD_TILL = {
  name: "old-till.csv",
  headings: ["sku", "serial_number", "sold_on", "customer_warranty_end", "till"],
  /** Of each row: item, number, how many days ago it was sold, and in how many its warranty ends. */
  rows: [
    ["KESTREL-DRILL", "KD18-200114", 410, 320],
    ["KESTREL-DRILL", "KD18-200115", 398, 332],
    ["KESTREL-GRIND", "KG125-100027", 365, 365],
    ["KESTREL-GRIND", "KG125-1000", 350, 380],
    ["KESTREL-SAW", "KS-0001", 340, 390],
  ],
} as const
