import { document, heldAbout, order, unit, unitWhere } from "./finding"
import { at, choose, item, press, scanFirst, steps } from "./steps"
import type { Path, Screen, Step } from "./screen"

const DIALOG = "[role=dialog]"
const PROMPT = "[role=alertdialog]"
const MENU = "[role=menu]"

/** What is opened on a page. */
const on = (
  path: Path,
  of: string,
  opened: Record<string, Step>,
  within: string = DIALOG
): Screen[] =>
  Object.entries(opened).map(([name, prepare]) => ({
    name: `dialog-${name}`,
    isInDocs: name === "claim-codes-made",
    of: `components/${of}`,
    path,
    prepare,
    within,
  }))

const IN_STOCK = unit("status=in_stock&q=LAP-")
const SOLD = unit("status=sold&q=00440147")
const RIFLE = unit("status=in_stock&q=HR22-")
const PHOTOS = unitWhere("status=in_stock&q=00440147", "serial.photos.length > 0")
const OPEN_NOTICE = document("serial-notices", "notices", "notices", `one.status === "open"`)
const CLOSED_NOTICE = document("serial-notices", "notices", "notices", `one.status === "closed"`)
const DELIVERY = document("serial-deliveries", "deliveries", "deliveries", `one.status === "open"`)
const UNDERWAY = document("serial-transfers", "transfers", "transfers", "one.counts.in_transit > 0")
const SETTINGS = "/serials/settings?tab="
const repair = (fault: string) =>
  document("serial-cases", "cases", "cases", `one.fault.includes("${fault}")`)
const count = (note: string) =>
  document("serial-counts", "counts", "counts", `one.note === "${note}"`)
const atDesk = (label: string) => steps(scanFirst("status=sold&q=00440147"), press(label))

/** Every drawer, question and menu that opens on a page, and how. */
export const DIALOGS: Screen[] = [
  // A unit.
  ...on(IN_STOCK, "commands/command-menu.tsx", { actions: press("Actions") }, MENU),
  ...on(IN_STOCK, "commands/command-drawer.tsx", {
    quarantine: choose("Quarantine"),
    condition: choose("Change condition"),
    lend: choose("Lend"),
    scrap: choose("Scrap"),
  }),
  ...on(IN_STOCK, "commands/reclassify-drawer.tsx", { reclassify: choose("Reclassify") }),
  ...on(IN_STOCK, "labels/label-drawer.tsx", { label: choose("Print label") }),
  ...on(IN_STOCK, "serial-detail/describe-drawer.tsx", { details: choose("Edit details") }),
  ...on(IN_STOCK, "serial-detail/correct-drawer.tsx", { correct: choose("Correct the number") }),
  ...on(SOLD, "serial-detail/warranty-drawer.tsx", { warranty: choose("Change warranty") }),
  ...on(IN_STOCK, "claim-codes/claim-codes-drawer.tsx", {
    "claim-codes": choose("Make claim codes"),
    "claim-codes-made": steps(choose("Make claim codes"), press("Make 1 code", DIALOG)),
  }),
  ...on(PHOTOS, "serial-detail/appearance-drawer.tsx", {
    appearance: press("Edit", "[data-testid=serial-appearance]"),
  }),
  ...on(PHOTOS, "photos/photo-viewer.tsx", { photo: press(/^Open photo 1/) }),
  ...on(
    unitWhere("status=quarantined", `serial.reason === "Carton was wet on arrival"`),
    "serial-detail/history-event.tsx",
    { undo: press("Undo") },
    PROMPT
  ),
  ...on(RIFLE, "book/correct-entry-drawer.tsx", { "book-correct": press("Correct") }),

  // Lists of units.
  ...on("/serials", "serial-table/columns-menu.tsx", { columns: press("Choose columns") }, MENU),
  ...on("/products", "look-up/look-up-anywhere.tsx", {
    "look-up": press("Look up a unit", "body"),
  }),
  ...on("/serials/desk", "scan-field/camera-drawer.tsx", {
    camera: press("Scan with the camera"),
  }),
  ...on("/serials/book", "book/export-menu.tsx", { "book-export": press("Export") }, MENU),

  // Orders.
  ...on(order(37), "order-serials/candidate-drawer.tsx", {
    pick: press("Pick", "[data-testid=order-serials]"),
  }),
  ...on(order(20), "correct-shipment/correct-shipment-drawer.tsx", {
    "wrong-unit": press(/^Wrong unit/),
  }),
  ...on(order(20), "common/step-menu.tsx", { delivery: press("Delivery") }, MENU),
  ...on(order(20), "fulfilments/deliver-drawer.tsx", {
    deliver: choose("Confirm delivery", "Delivery"),
  }),
  ...on(order(16), "fulfilments/fail-drawer.tsx", {
    undeliver: choose("Undeliverable, back to stock", "Delivery"),
    "lose-in-delivery": choose("Lost by the carrier", "Delivery"),
  }),
  ...on(
    order(41),
    "fulfilments/proof-row.tsx",
    { "erase-proof": press("Erase the proof", "[data-testid=order-serials]") },
    PROMPT
  ),
  ...on(order(42), "book/transferee-drawer.tsx", {
    transferee: press("Change", "[data-testid=transferee]"),
  }),

  // The counter and the returns desk.
  ...on(
    "/serials/counter-sale",
    "counter-sale/basket-section.tsx",
    { discard: steps(at("Utrecht store"), press(/^Resume/), press("Discard")) },
    PROMPT
  ),
  ...on("/serials/desk", "returns-desk/request-return-drawer.tsx", {
    "request-return": atDesk("Request a return"),
  }),
  ...on("/serials/desk", "returns-desk/refuse-drawer.tsx", { refuse: atDesk("Refuse it") }),

  // Stock.
  ...on("/serials/stock", "stock-serials/repair-drawer.tsx", { repair: press("Repair") }),
  ...on(DELIVERY, "deliveries/delivery-actions.tsx", {
    "delivery-close": choose("Close the delivery"),
    "delivery-cancel": choose("Cancel the delivery"),
  }),
  ...on(UNDERWAY, "transfers/transfer-actions.tsx", {
    "transfer-cancel": choose("Cancel the transfer"),
    "transfer-lose": choose("Lost on the way"),
  }),
  ...on(count("Phone cabinet"), "counts/close-drawer.tsx", {
    "count-close": press("Close the count"),
  }),
  ...on(count("Phone cabinet"), "counts/step-drawers.tsx", {
    "count-recount": choose("Recount"),
    "count-cancel": choose("Cancel the count"),
  }),
  ...on(count("Safe"), "counts/step-drawers.tsx", { "count-reopen": press("Undo the closing") }),

  // Repairs and claims.
  ...on(repair("Battery lasts"), "case-steps/receive-drawer.tsx", {
    "case-receive": press("Take in"),
  }),
  ...on(repair("Battery lasts"), "case-steps/replace-drawer.tsx", {
    "case-replace": press("Replace in advance"),
  }),
  ...on(repair("Battery lasts"), "case-steps/cancel-drawer.tsx", {
    "case-cancel": press("Cancel the case"),
  }),
  ...on(repair("Battery lasts"), "case-steps/edit-drawer.tsx", { "case-edit": press("Edit") }),
  ...on(repair("Microphone"), "case-steps/receive-drawer.tsx", {
    "case-return": press("Back from the vendor"),
  }),
  ...on(repair("One pixel"), "case-steps/send-drawer.tsx", {
    "case-send": press("Send to the vendor"),
  }),
  ...on(repair("Chuck"), "case-steps/hand-back-drawer.tsx", {
    "case-hand-back": press("Hand back"),
  }),
  ...on(repair("Chuck"), "case-steps/close-drawer.tsx", { "case-close": press("Close the case") }),

  // Notices.
  ...on(OPEN_NOTICE, "notices/notice-actions.tsx", {
    "notice-edit": choose("Edit"),
    "notice-extend": choose("Add units"),
    "notice-close": choose("Close the notice"),
  }),
  ...on(CLOSED_NOTICE, "notices/notice-actions.tsx", { "notice-reopen": choose("Open again") }),
  ...on(OPEN_NOTICE, "notices/resolve-drawer.tsx", { "notice-resolve": press(/^Resolve all/) }),

  // What was done, papers, and privacy.
  ...on("/serials/activity", "operations/operation-units.tsx", {
    "operation-units": press(/units?$/),
  }),
  ...on(order(20), "slips/slip-drawer.tsx", { slip: press("Packing slip", "body") }),
  ...on(heldAbout, "privacy/erase-prompt.tsx", { erase: press("Erase") }, PROMPT),

  ...on(
    document("serial-imports", "imports", "imports"),
    "imports/import-actions.tsx",
    { "import-undo": press("Undo the import") },
    PROMPT
  ),

  // Settings.
  ...on(`${SETTINGS}items`, "settings/policy-drawer.tsx", { rules: press(/^Rules of /) }),
  ...on(`${SETTINGS}conditions`, "settings/condition-drawer.tsx", {
    "condition-new": press("Add a condition"),
  }),
  ...on(`${SETTINGS}reasons`, "settings/reason-drawer.tsx", {
    "reason-new": press("Add a reason"),
  }),
  ...on(
    `${SETTINGS}reasons`,
    "settings/row-actions.tsx",
    { "row-actions": press(/^Actions for /) },
    MENU
  ),
  ...on(
    `${SETTINGS}reasons`,
    "settings/row-actions.tsx",
    { "delete-reason": steps(press(/^Actions for /), item("Delete")) },
    PROMPT
  ),
]
