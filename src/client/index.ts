/**
 * The plugin's API for storefronts: `medusa-plugin-serials/client`. It is beside the server's code and imports none of it,
 * nor any package; see docs/guides/storefront.md.
 */
import { asker, type SdkConfig, type SdkLike } from "./ask"
import { storeApi } from "./store"

export type { CallOptions, SdkConfig, SdkLike } from "./ask"
export { newKey } from "./ask"
export { SerialsError, type RefusedSerial } from "./error"
export type { RefusalCode } from "../lifecycle/refusals"
export type { ChoosableQuery, PageQuery, StoreRoutes } from "../types/store-routes"
export type * from "../types/buyers"
export type * from "../types/store"
export type { OwnNotice, OwnNoticesResponse } from "../types/notices"
export type {
  DeclareReturnBody,
  DeclareReturnResponse,
  WithdrawDeclarationBody,
  WithdrawDeclarationResponse,
} from "../types/returns"

/** The plugin's API, typed. */
export interface SerialsClient {
  store: ReturnType<typeof storeApi>
}

/**
 * The plugin's API with the log-in of a Medusa SDK.
 * @param sdk an instance of `@medusajs/js-sdk`
 * @param config what that instance was made with
 * @example
 * const config = { baseUrl: "https://api.example.com", publishableKey: "pk_…" }
 * const sdk = new Medusa(config)
 * const serials = serialsClient(sdk, config)
 * const { units } = await serials.store.verify("SN:ABC123")
 */
export function serialsClient(sdk: SdkLike, config: SdkConfig): SerialsClient {
  return { store: storeApi(asker(sdk, config)) }
}
