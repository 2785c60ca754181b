import type { MedusaContainer } from "@medusajs/framework/types"
import { serialService } from "./request"

/** Whether the store tracks anything: what a store without tracked items pays for an order. */
export async function tracksAnything(container: MedusaContainer): Promise<boolean> {
  return (await serialService(container).storeFacts()).tracks_anything
}
