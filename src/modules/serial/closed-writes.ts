import { MedusaError } from "@medusajs/framework/utils"

const GENERATED = /^(create|update|delete|softDelete|restore)(Serial\w+|Serials)$/

/** Rows like any other: workflows write them. Nobody can hide them, though, for nothing asks for that. */
const NAMED_BY_STORE = /^(create|update|delete)Serial(Conditions|Reasons)$/

/**
 * Closes the write methods that Medusa generates for the module's models: a serial, its events, operations,
 * assignments, identifiers and counters change through `execute` alone, policies by methods that lock their layer.
 * @param service the service's class
 * @returns the names of the methods that now throw
 */
export function closeGeneratedWrites(service: { prototype: object }): string[] {
  const generated: object = Object.getPrototypeOf(service.prototype) as object
  const closed = Object.getOwnPropertyNames(generated).filter(
    (name) => GENERATED.test(name) && !NAMED_BY_STORE.test(name)
  )
  for (const name of closed) {
    Object.defineProperty(service.prototype, name, {
      configurable: true,
      writable: true,
      value: async () => {
        throw new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          `${name} is closed: serials change only through execute, so that each change has its event, policies through savePolicyLayer.`
        )
      },
    })
  }
  return closed
}
