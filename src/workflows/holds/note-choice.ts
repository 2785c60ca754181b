import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHOICE_KEY, type Choice } from "../../lifecycle/holds"

type Metadata = Record<string, unknown> | null

/** Writes the choice of a line into its metadata, or takes it out. Undone by writing what was there. */
export const noteChoiceStep = createStep(
  "note-serial-choice",
  async (
    { line_item_id, choice }: { line_item_id: string; choice: Choice | null },
    { container }
  ) => {
    const [line] = await container
      .resolve(Modules.CART)
      .listLineItems({ id: [line_item_id] }, { select: ["id", "metadata"] })
    const former: Metadata = line?.metadata ?? null
    await noteChoice(container, { id: line_item_id, metadata: former }, choice)
    return new StepResponse(line_item_id, { line_item_id, former })
  },
  async (undo, { container }) => {
    if (undo) {
      await container
        .resolve(Modules.CART)
        .updateLineItems(undo.line_item_id, { metadata: undo.former ?? {} })
    }
  }
)

/** Writes the choice of a line into its metadata, or takes it out; the rest of it stays. */
export async function noteChoice(
  container: MedusaContainer,
  { id, metadata }: { id: string; metadata: Metadata },
  choice: Choice | null
): Promise<void> {
  const { [CHOICE_KEY]: _, ...rest } = metadata ?? {}
  await container
    .resolve(Modules.CART)
    .updateLineItems(id, { metadata: choice === null ? rest : { ...rest, [CHOICE_KEY]: choice } })
}
