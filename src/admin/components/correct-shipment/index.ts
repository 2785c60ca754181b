export { CorrectShipmentDrawer } from "./correct-shipment-drawer"
