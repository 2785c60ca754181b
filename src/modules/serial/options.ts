import { container } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The plugin's options, as the host gives them in `medusa-config.ts`. */
export interface SerialPluginOptions {
  /** Hooks of Medusa that the plugin shall not claim: the host composes the exported handlers itself. */
  hooks?: {
    /** `createOrderFulfillmentWorkflow`: sells what leaves. */
    fulfillmentCreated?: false
    /** `cancelOrderFulfillmentWorkflow`: takes the sale back. */
    orderFulfillmentCanceled?: false
    /** `cancelOrderWorkflow`: lets captured units go. */
    orderCanceled?: false
    /** `completeCartWorkflow`: checks what buyers chose; claimed only with `cartHolds`. */
    completeCartValidate?: false
  }
  /** Lets buyers choose the very unit: it is kept for their cart. Off unless said. */
  cartHolds?: CartHoldOptions
  /** How many days ahead it is told that something ends. */
  daysAhead?: DaysAheadOptions
  /** How often buyers and the public may ask; each has a default. */
  limits?: LimitOptions
  /** The audit trail; its exports are not signed unless a key is given. */
  audit?: AuditOptions
  /** What is told of as odd. */
  anomalies?: {
    /** A second claim on a unit within so many days; 30 unless said. */
    claimDays?: number
  }
}

/** How the audit trail is given out. */
export interface AuditOptions {
  /** The Ed25519 private key (PEM, PKCS #8) that signs exports. A secret: from the environment, never in the database. */
  privateKey?: string
}

/** How many days ahead the end of each kind is told of; several numbers tell several times, none never. */
export interface DaysAheadOptions {
  /** Of customers' warranties; 30 unless said. */
  customerWarranty?: number[]
  /** Of suppliers' warranties; 30 unless said. */
  supplierWarranty?: number[]
  /** Of expiry dates of units on hand; 90, 60 and 30 unless said. */
  expiry?: number[]
}

/** How often may be asked, from one IP address and by one customer. */
export interface LimitOptions {
  /** Registering a unit: tries that fail; 10 an hour unless said. */
  register?: TryLimit
  /** Offering a unit to another customer: 20 an hour unless said. */
  handOver?: TryLimit
  /** Verifying a number: 30 a minute unless said. */
  verify?: TryLimit
}

/** So many tries in so many seconds. */
export interface TryLimit {
  /** So many tries. */
  tries?: number
  /** In so many seconds. */
  seconds?: number
}

/** How units are kept for carts. */
export interface CartHoldOptions {
  /** For how long; 15 unless said. Choosing again begins anew. */
  minutes?: number
  /** How buyers see serial numbers before they bought the unit: `masked` unless said. */
  numbers?: "masked" | "shown"
}

const PLUGIN = "medusa-plugin-serials"

/**
 * The options, read from Medusa's configuration: files that Medusa imports by itself (hooks, middlewares) are not
 * given any.
 */
export function pluginOptions(): SerialPluginOptions {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE, {
    allowUnregistered: true,
  })
  const plugin = (config?.plugins ?? []).find(
    (one) =>
      typeof one !== "string" && typeof one.resolve === "string" && one.resolve.includes(PLUGIN)
  )
  const fromPlugin = typeof plugin === "string" ? undefined : plugin?.options
  const serial = config?.modules?.serial
  const fromModule = typeof serial === "object" && "options" in serial ? serial.options : undefined
  return (fromPlugin ?? fromModule ?? {}) as SerialPluginOptions
}
