import { defineMiddlewares } from "@medusajs/framework/http"
import { claimSerialMiddlewares } from "./admin/claims/[id]/serials/middlewares"
import { draftSerialMiddlewares } from "./admin/draft-orders/[id]/serials/middlewares"
import { fulfillmentSerialMiddlewares } from "./admin/fulfillments/[id]/serials/middlewares"
import { orderSerialMiddlewares } from "./admin/orders/[id]/serials/middlewares"
import { returnSerialMiddlewares } from "./admin/returns/[id]/serials/middlewares"
import { bookMiddlewares } from "./admin/serial-book/middlewares"
import { caseMiddlewares } from "./admin/serial-cases/middlewares"
import { conditionMiddlewares } from "./admin/serial-conditions/middlewares"
import { loanMiddlewares } from "./admin/serial-loans/middlewares"
import { countMiddlewares } from "./admin/serial-counts/middlewares"
import { deliveryMiddlewares } from "./admin/serial-deliveries/middlewares"
import { importMiddlewares } from "./admin/serial-imports/middlewares"
import { lotMiddlewares } from "./admin/serial-lots/middlewares"
import { noticeMiddlewares } from "./admin/serial-notices/middlewares"
import { policyMiddlewares } from "./admin/serial-policies/middlewares"
import { reasonMiddlewares } from "./admin/serial-reasons/middlewares"
import { transferMiddlewares } from "./admin/serial-transfers/middlewares"
import { serialMiddlewares } from "./admin/serials/middlewares"
import { serialChangeMiddlewares } from "./admin/serials/[id]/middlewares"
import { auditMiddlewares } from "./admin/serials/audit/middlewares"
import { claimCodeMiddlewares } from "./admin/serials/claim-codes/middlewares"
import { commandMiddlewares } from "./admin/serials/commands/middlewares"
import { evidenceMiddlewares } from "./admin/serials/evidence/middlewares"
import { insightMiddlewares } from "./admin/serials/insight/middlewares"
import { labelMiddlewares } from "./admin/serials/labels/middlewares"
import { operationMiddlewares } from "./admin/serials/operations/middlewares"
import { reclassifyMiddlewares } from "./admin/serials/reclassify/middlewares"
import { packingMiddlewares } from "./admin/serials/packing/middlewares"
import { receiveMiddlewares } from "./admin/serials/receive/middlewares"
import { warrantyMiddlewares } from "./admin/serials/warranties/middlewares"
import { deletionGuard } from "./guards/deletions"
import { fulfillmentGuard } from "./guards/fulfillment"
import { reservationGuard } from "./guards/reservations"
import { stockLevelGuard } from "./guards/stock-levels"
import { rightsMiddlewares } from "./rights/middlewares"
import { storeReturnMiddlewares } from "./store/returns/[id]/serials/middlewares"
import { cartSerialMiddlewares } from "./store/carts/[id]/serials/middlewares"
import { storeOrderMiddlewares } from "./store/orders/[id]/serials/middlewares"
import { ownCaseMiddlewares } from "./store/customers/me/serial-cases/middlewares"
import { ownNoticeMiddlewares } from "./store/customers/me/serial-notices/middlewares"
import { ownSerialMiddlewares } from "./store/customers/me/serials/middlewares"
import { faultMiddlewares } from "./store/customers/me/serials/[id]/faults/middlewares"
import { handoverMiddlewares } from "./store/customers/me/serial-handovers/middlewares"
import { registrationMiddlewares } from "./store/customers/me/serials/register/middlewares"
import { digitalLinkMiddlewares } from "./store/serials/digital-link/middlewares"
import { verificationMiddlewares } from "./store/serials/verify/middlewares"
import { variantSerialMiddlewares } from "./store/product-variants/[id]/serials/middlewares"

/** Every resource lists its own; see the folders of src/api. */
export default defineMiddlewares({
  routes: [
    ...rightsMiddlewares,
    ...packingMiddlewares,
    ...receiveMiddlewares,
    ...importMiddlewares,
    ...auditMiddlewares,
    ...claimCodeMiddlewares,
    ...commandMiddlewares,
    ...reclassifyMiddlewares,
    ...warrantyMiddlewares,
    ...serialChangeMiddlewares,
    ...labelMiddlewares,
    ...operationMiddlewares,
    ...insightMiddlewares,
    ...serialMiddlewares,
    ...transferMiddlewares,
    ...caseMiddlewares,
    ...loanMiddlewares,
    ...deliveryMiddlewares,
    ...noticeMiddlewares,
    ...bookMiddlewares,
    ...lotMiddlewares,
    ...countMiddlewares,
    ...orderSerialMiddlewares,
    ...draftSerialMiddlewares,
    ...fulfillmentSerialMiddlewares,
    ...returnSerialMiddlewares,
    ...claimSerialMiddlewares,
    ...storeReturnMiddlewares,
    ...evidenceMiddlewares,
    ...fulfillmentGuard,
    ...stockLevelGuard,
    ...deletionGuard,
    ...reservationGuard,
    ...policyMiddlewares,
    ...conditionMiddlewares,
    ...reasonMiddlewares,
    ...variantSerialMiddlewares,
    ...cartSerialMiddlewares,
    ...storeOrderMiddlewares,
    ...verificationMiddlewares,
    ...digitalLinkMiddlewares,
    ...ownSerialMiddlewares,
    ...registrationMiddlewares,
    ...faultMiddlewares,
    ...handoverMiddlewares,
    ...ownCaseMiddlewares,
    ...ownNoticeMiddlewares,
  ],
})
