import type { Transition } from "./transition"

/** From one location to another. */
export const MOVING = {
  dispatch: {
    from: ["in_stock"],
    to: "in_transit",
    stock: "follows",
    owner: "store",
    requires: ["destination", "not_held"],
    takes: ["destination_location_id", "transfer_id"],
    clears: ["bin"],
    refuses: { reserved: "reserved_elsewhere" },
    label: "Dispatch",
    manual: false,
  },
  arrive: {
    from: ["in_transit"],
    to: "in_stock",
    stock: "follows",
    requires: ["arrival"],
    takes: ["location_id", "bin"],
    clears: ["destination_location_id", "transfer_id"],
    label: "Arrive",
    manual: false,
  },
  recall_dispatch: {
    from: ["in_transit"],
    to: "in_stock",
    stock: "follows",
    requires: ["location"],
    takes: ["bin"],
    clears: ["destination_location_id", "transfer_id"],
    label: "Cancel dispatch",
    manual: false,
  },
  move: {
    from: ["in_stock"],
    to: "same",
    stock: "follows",
    owner: "store",
    requires: ["location", "other_location", "not_held"],
    takes: ["location_id", "bin"],
    clears: ["bin"],
    refuses: { reserved: "reserved_elsewhere" },
    label: "Move",
    manual: false,
  },
} as const satisfies Record<string, Transition>
