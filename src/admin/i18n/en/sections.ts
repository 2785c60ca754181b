/** Texts of the sections on Medusa's pages of draft orders and stock locations. */
export const sections = {
  draft: {
    scan: "Scan the units that are sold",
    scanHint:
      "A scan sells the unit: on the line that lacks one, or on a new line. Nobody else can buy it from then on.",
    taken: "Sold on this draft order.",
    none: "No line of this draft order is tracked by serials yet.",
    complete: "All serials captured",
    chooseVariant: "Variants of which one is sold",
    severalVariants_one: "Can be sold as {{count}} variant: choose it.",
    severalVariants_other: "Can be sold as {{count}} variants: choose one.",
  },
  location: {
    none: "No units of tracked items are here, and none are under way.",
    figures: {
      discrepancies: "Items whose serials and stock disagree",
      on_hand: "Units on hand",
      reserved: "of these reserved for orders",
      withheld: "of these withheld from sale",
      awaiting: "Units that await their serials",
      arriving: "Transfers under way to here",
      leaving: "Transfers under way from here",
      rules: "Items with rules of their own here",
    },
  },
}
