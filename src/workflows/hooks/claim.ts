import { container } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pluginOptions } from "../../modules/serial/options"

/** The Medusa hooks that the plugin claims, by the name under which the option `hooks` switches each off. */
export type ClaimedHook =
  "fulfillmentCreated" | "orderFulfillmentCanceled" | "orderCanceled" | "completeCartValidate"

/** Whether the plugin handles a hook itself: then what the hook does is done by the time its event comes. */
export function isClaimed(hook: ClaimedHook): boolean {
  return pluginOptions().hooks?.[hook] !== false
}

/**
 * Registers a handler for a Medusa hook, unless the host switched that off to compose the handler itself. Medusa takes
 * one handler a hook and process; when another plugin has it, the message says what to do.
 * @param register calls the hook with the handler
 */
export function claimHook(hook: ClaimedHook, register: () => void): void {
  if (!isClaimed(hook)) {
    return
  }
  try {
    register()
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER, { allowUnregistered: true })
    logger?.error(
      `medusa-plugin-serials could not claim the hook ${hook}: ${(error as Error).message}. Set the plugin's option ` +
        `hooks.${hook} to false and call its exported handler from yours.`
    )
    throw error
  }
}
