import type { DeclareReturnBody, WithdrawDeclarationBody } from "../types/returns"
import type { ChoosableQuery, PageQuery, StoreRoutes } from "../types/store-routes"
import type { OfferHandoverBody, RegisterUnitBody, ReportFaultBody } from "../types/buyers"
import type { ChooseUnitsBody } from "../types/store"
import type { Ask, Asked, CallOptions } from "./ask"

/** The store API as functions. Each throws `SerialsError`; those of `own` want a customer who is logged in. */
export function storeApi(ask: Ask) {
  const call = <Route extends keyof StoreRoutes>(
    route: Route,
    asked: Asked,
    options?: CallOptions
  ): Promise<StoreRoutes[Route]["answer"]> => ask(route, asked, options)

  return {
    /** The units of a variant that a buyer may choose now, those received first in front. */
    choosable: (variantId: string, query: ChoosableQuery = {}, options?: CallOptions) =>
      call(
        "GET /store/product-variants/:id/serials",
        { id: variantId, query: { ...query } },
        options
      ),

    /** The units that are kept for a cart's lines, until when, and those that were lost. */
    kept: (cartId: string, options?: CallOptions) =>
      call("GET /store/carts/:id/serials", { id: cartId }, options),

    /** Keeps units for a line of a cart, instead of those chosen before; none drop the choice. */
    choose: (cartId: string, body: ChooseUnitsBody, options?: CallOptions) =>
      call("POST /store/carts/:id/serials", { id: cartId, body }, options),

    /** The units of an order: set aside, or sold with their warranty. Whoever has the order's id may ask. */
    ordered: (orderId: string, query: PageQuery = {}, options?: CallOptions) =>
      call("GET /store/orders/:id/serials", { id: orderId, query: { ...query } }, options),

    /** Whether the store vouches for a number: anything that a scanner sends. */
    verify: (number: string, options?: CallOptions) =>
      call("GET /store/serials/verify", { query: { number } }, options),

    /** What a GS1 Digital Link leads to: its product, and whether the store vouches for the unit. */
    resolveLink: (link: string, options?: CallOptions) =>
      call("GET /store/serials/digital-link", { query: { link } }, options),

    /** Says which units come back on a return. */
    declareReturn: (returnId: string, body: DeclareReturnBody, options?: CallOptions) =>
      call("POST /store/returns/:id/serials", { id: returnId, body }, options),

    /** Takes units off a return again that its buyer declared; all of them unless some are named. */
    withdrawDeclaration: (returnId: string, body: WithdrawDeclarationBody, options?: CallOptions) =>
      call("DELETE /store/returns/:id/serials", { id: returnId, body }, options),

    /** What the customer who is logged in has. */
    own: {
      /** Their units with order, warranty and notices, bought last first. */
      list: (query: PageQuery = {}, options?: CallOptions) =>
        call("GET /store/customers/me/serials", { query: { ...query } }, options),

      /** Makes a unit theirs: bought logged in, or proven by an order's e-mail or the code of its box. */
      register: (body: RegisterUnitBody, options?: CallOptions) =>
        call("POST /store/customers/me/serials/register", { body }, options),

      /** Opens a case for a unit that has a fault. */
      reportFault: (serialId: string, body: ReportFaultBody, options?: CallOptions) =>
        call("POST /store/customers/me/serials/:id/faults", { id: serialId, body }, options),

      /** Their cases with stage and outcome, newest first. */
      cases: (query: PageQuery = {}, options?: CallOptions) =>
        call("GET /store/customers/me/serial-cases", { query: { ...query } }, options),

      /** Which of their units are under a notice, such as a recall, and what to do. */
      notices: (options?: CallOptions) =>
        call("GET /store/customers/me/serial-notices", {}, options),

      /** Offers a unit to another log-in, whose it is once they accept. */
      handOver: (serialId: string, body: OfferHandoverBody, options?: CallOptions) =>
        call("POST /store/customers/me/serials/:id/hand-over", { id: serialId, body }, options),

      /** What they offered to others, and what is offered to them now, newest first. */
      handovers: (query: PageQuery = {}, options?: CallOptions) =>
        call("GET /store/customers/me/serial-handovers", { query: { ...query } }, options),

      /** Takes over a unit that is offered to them; its warranty goes along. */
      accept: (handoverId: string, options?: CallOptions) =>
        call("POST /store/customers/me/serial-handovers/:id/accept", { id: handoverId }, options),

      /** Declines a unit that is offered to them. */
      decline: (handoverId: string, options?: CallOptions) =>
        call("POST /store/customers/me/serial-handovers/:id/decline", { id: handoverId }, options),

      /** Takes an offer of theirs back. */
      cancel: (handoverId: string, options?: CallOptions) =>
        call("POST /store/customers/me/serial-handovers/:id/cancel", { id: handoverId }, options),
    },
  }
}
