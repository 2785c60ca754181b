type Call = "createFulfillment" | "cancelFulfillment" | "createReturnFulfillment"

const armed = new Map<Call, { message: string; times: number }>()

/** Makes the next calls of the faulty provider throw. Server and tests share this module. */
export function failFulfilment(call: Call, message = "The carrier is on strike", times = 1): void {
  armed.set(call, { message, times })
}

/** Lets the provider work again. */
export function clearFaults(): void {
  armed.clear()
}

/** Throws when a fault is armed for the call. */
export function throwIfArmed(call: Call): void {
  const fault = armed.get(call)
  if (!fault) return
  fault.times -= 1
  if (fault.times <= 0) armed.delete(call)
  throw new Error(fault.message)
}
