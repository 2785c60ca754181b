import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Works on one thing after the other; one that fails is logged, and does not keep the others. */
export async function eachByItself(
  container: MedusaContainer,
  ids: readonly string[],
  work: (id: string) => Promise<unknown>
): Promise<void> {
  for (const id of ids) {
    try {
      await work(id)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`serials: what Medusa said of ${id} cannot be followed yet.`, error as Error)
    }
  }
}
