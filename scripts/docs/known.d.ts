// What fragments in the documents use without importing it. A type check knows it; nothing runs it.
import type { MedusaContainer } from "@medusajs/framework/types"
import type { defineConfig as define } from "@medusajs/framework/utils"

declare global {
  const defineConfig: typeof define
  /** README: what a store does in a hook of its own. */
  function yourOwnCheck(data: unknown): Promise<void>
  /** docs/developers/workflows.md: what a store does beside it. */
  function yourOwnWork(data: unknown): Promise<void>
  /** docs/guides/firearms.md: what a store asks of another system. */
  function isCleared(container: MedusaContainer, orderId: string | null): Promise<boolean>
}
