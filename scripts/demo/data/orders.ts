import type { OrderPlan } from "./order-types"

const delivered: OrderPlan[] = [
  { by: "sanne", buys: { "HALDEN-P5-128": 1, "CASE-P5": 1 }, until: "delivered" },
  { by: "daan", buys: { "KESTREL-DRILL-SET": 1 }, until: "delivered" },
  { by: "fatima", buys: { "TERN-14-16": 2, "CABLE-USBC": 2 }, until: "delivered" },
  { by: "joris", buys: { "ORRERY-M2-KIT": 1 }, until: "delivered" },
  { by: "lotte", buys: { "HALDEN-LITE": 3 }, until: "delivered" },
  { by: "thomas", buys: { "MERIDIAN-40": 1 }, until: "delivered", from: "utrecht" },
]

const onTheWay: OrderPlan[] = [
  { by: "bram", buys: { "KESTREL-DRILL": 4, "KESTREL-BAT5": 8 }, until: "shipped" },
  { by: "mei", buys: { "HALDEN-P5-256": 1, "CASE-P5": 1 }, until: "shipped" },
  { by: "willem", buys: { "VEEN-E3": 1 }, until: "shipped" },
  { by: "anouk", buys: { "LUMEN-W7-3": 1, "CABLE-USBC": 1 }, until: "shipped" },
  { by: "sanne", buys: { "TERN-14-32": 1 }, until: "shipped" },
]

const packed: OrderPlan[] = [
  { by: "fatima", buys: { "SANOVA-AED3": 1 }, until: "fulfilled" },
  { by: "daan", buys: { "HALDEN-P5-128": 2 }, until: "fulfilled", from: "utrecht" },
  // Its phone was in stock before tracking began: registered when it was scanned.
  {
    by: "thomas",
    buys: { "HALDEN-P5-128": 1 },
    until: "fulfilled",
    from: "utrecht",
    registers: "HALDEN-P5-128",
  },
  { by: "joris", buys: { "KESTREL-DRILL-SET": 2, "KESTREL-GRIND": 1 }, until: "fulfilled" },
  { by: "emre", buys: { "LUMEN-W7": 2 }, until: "fulfilled" },
  { by: "mei", buys: { "VEEN-E3": 2, "CABLE-USBC": 1 }, until: "fulfilled" },
  { by: "willem", buys: { "CABLE-USBC": 4, "CASE-P5": 2 }, until: "fulfilled" },
]

const open: OrderPlan[] = [
  { by: "anouk", buys: { "HALDEN-P5-256": 2 }, until: "placed" },
  { by: "bram", buys: { "TERN-14-16": 1, "TERN-14-32": 1 }, until: "placed" },
  { by: "ingrid", buys: { "ORRERY-M2-KIT": 1, "ORRERY-2470": 1 }, until: "placed" },
  // Here the strategy has proposed serials already, as soon as it was placed.
  { by: "sanne", buys: { "VEEN-E3": 1 }, until: "placed" },
  { by: "thomas", buys: { "KESTREL-DRILL-SET": 3 }, until: "placed" },
  { by: "willem", buys: { "SANOVA-AED3": 1 }, until: "placed" },
  { by: "fatima", buys: { "HALDEN-LITE": 5 }, until: "captured", missing: 2 },
  { by: "daan", buys: { "ORRERY-M2": 1 }, until: "captured" },
  { by: "joris", buys: { "MERIDIAN-40": 1 }, until: "captured" },
  { by: "emre", buys: { "TERN-14-32": 3 }, until: "captured", missing: 1 },
]

const cancelled: OrderPlan[] = [
  {
    by: "mei",
    buys: { "HALDEN-P5-128": 1 },
    until: "fulfilled",
    then: "fulfilment_cancelled",
  },
  {
    by: "ingrid",
    buys: { "KESTREL-DRILL-SET": 1 },
    until: "fulfilled",
    then: "fulfilled_again",
  },
  { by: "bram", buys: { "HALDEN-LITE": 1 }, until: "captured", then: "order_cancelled" },
  { by: "thomas", buys: { "LUMEN-W7": 1 }, until: "fulfilled", then: "order_cancelled" },
]

const returned: OrderPlan[] = [
  {
    by: "sanne",
    buys: { "HALDEN-P5-256": 1 },
    until: "delivered",
    back: { sku: "HALDEN-P5-256", good: 1, condition: "Open box", until: "received" },
  },
  {
    by: "fatima",
    buys: { "KESTREL-DRILL-SET": 2 },
    until: "delivered",
    back: { sku: "KESTREL-DRILL-SET", good: 1, damaged: 1, until: "received" },
  },
  {
    by: "daan",
    buys: { "MERIDIAN-40": 1 },
    until: "delivered",
    back: { sku: "MERIDIAN-40", good: 1, until: "received" },
  },
  {
    by: "lotte",
    buys: { "HALDEN-P5-128": 2, "CASE-P5": 2 },
    until: "delivered",
    back: { sku: "HALDEN-P5-128", damaged: 1, until: "received" },
  },
  {
    by: "joris",
    buys: { "ORRERY-M2-KIT": 1 },
    until: "delivered",
    back: {
      sku: "ORRERY-M2-KIT",
      good: 1,
      condition: "Open box",
      treatment: "inspect",
      until: "received",
    },
  },
  {
    by: "emre",
    buys: { "VEEN-E3": 1 },
    until: "delivered",
    back: { sku: "VEEN-E3", good: 1, until: "received" },
  },
  {
    by: "willem",
    buys: { "TERN-14-16": 1 },
    until: "delivered",
    back: { sku: "TERN-14-16", good: 1, condition: "Open box", until: "captured" },
  },
  {
    by: "mei",
    buys: { "LUMEN-W7": 1 },
    until: "delivered",
    back: { sku: "LUMEN-W7", good: 1, until: "requested" },
  },
]

// The bound book wants to know who gets a rifle before it leaves; of the second one it does not yet.
const ofRifles: OrderPlan[] = [
  {
    by: "willem",
    buys: { "HARRIER-22": 1 },
    until: "delivered",
    transferee: {
      name: "Wapenhandel De Biesbosch",
      address: "Kade 4, 3311 LX Dordrecht",
      licence_number: "NL-ERK-30771",
    },
    signedBy: "M. de Biesbosch",
  },
  { by: "joris", buys: { "HARRIER-22": 1 }, until: "captured" },
]

/** All orders, in the order in which they are placed: finished business first, so that the newest are open. */
export const ORDERS: OrderPlan[] = [
  ...delivered,
  ...returned,
  ...onTheWay,
  ...packed,
  ...cancelled,
  ...open,
  ...ofRifles,
]
