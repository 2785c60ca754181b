export { ChangeDeliveryPage } from "./change-delivery-page"
export { DeliveriesPage } from "./deliveries-page"
export { DeliveryPage } from "./delivery-page"
export { NewDeliveryPage } from "./new-delivery-page"
