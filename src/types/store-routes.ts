import type {
  DigitalLinkResponse,
  HandoverEndResponse,
  OfferHandoverBody,
  OwnCaseListResponse,
  OwnCaseResponse,
  OwnHandoverListResponse,
  OwnHandoverResponse,
  OwnSerialResponse,
  RegisterUnitBody,
  ReportFaultBody,
  VerifyResponse,
} from "./buyers"
import type { OwnNoticesResponse } from "./notices"
import type {
  DeclareReturnBody,
  DeclareReturnResponse,
  WithdrawDeclarationBody,
  WithdrawDeclarationResponse,
} from "./returns"
import type {
  CartSerialsResponse,
  ChoosableSerialsResponse,
  ChooseUnitsBody,
  OrderedSerialsResponse,
  OwnSerialsResponse,
} from "./store"

/** Which part of a list; each has a default. */
export interface PageQuery {
  limit?: number
  offset?: number
}

/** GET /store/product-variants/:id/serials */
export interface ChoosableQuery extends PageQuery {
  condition_id?: string
}

/** Every route of the store API: what it takes, and its answer. `src/client` is the same as functions. */
export interface StoreRoutes {
  "GET /store/product-variants/:id/serials": {
    query: ChoosableQuery
    answer: ChoosableSerialsResponse
  }
  "GET /store/carts/:id/serials": { answer: CartSerialsResponse }
  "POST /store/carts/:id/serials": { body: ChooseUnitsBody; answer: CartSerialsResponse }
  "GET /store/orders/:id/serials": { query: PageQuery; answer: OrderedSerialsResponse }
  "GET /store/serials/verify": { query: { number: string }; answer: VerifyResponse }
  "GET /store/serials/digital-link": { query: { link: string }; answer: DigitalLinkResponse }
  "GET /store/customers/me/serials": { query: PageQuery; answer: OwnSerialsResponse }
  "POST /store/customers/me/serials/register": { body: RegisterUnitBody; answer: OwnSerialResponse }
  "POST /store/customers/me/serials/:id/faults": { body: ReportFaultBody; answer: OwnCaseResponse }
  "GET /store/customers/me/serial-cases": { query: PageQuery; answer: OwnCaseListResponse }
  "GET /store/customers/me/serial-notices": { answer: OwnNoticesResponse }
  "POST /store/customers/me/serials/:id/hand-over": {
    body: OfferHandoverBody
    answer: OwnHandoverResponse
  }
  "GET /store/customers/me/serial-handovers": { query: PageQuery; answer: OwnHandoverListResponse }
  "POST /store/customers/me/serial-handovers/:id/accept": { answer: OwnSerialResponse }
  "POST /store/customers/me/serial-handovers/:id/decline": { answer: HandoverEndResponse }
  "POST /store/customers/me/serial-handovers/:id/cancel": { answer: HandoverEndResponse }
  "POST /store/returns/:id/serials": { body: DeclareReturnBody; answer: DeclareReturnResponse }
  "DELETE /store/returns/:id/serials": {
    body: WithdrawDeclarationBody
    answer: WithdrawDeclarationResponse
  }
}
