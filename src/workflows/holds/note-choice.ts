import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHOICE_KEY, choiceIn, type Choice } from "../../lifecycle/holds"

interface Line {
  id: string
  metadata: Record<string, unknown> | null
}

/** Notes the choice of a line in its metadata. Undone by noting the former one. */
export const noteSerialChoiceStep = createStep(
  "note-serial-choice",
  async (
    { line_item_id, choice }: { line_item_id: string; choice: Choice | null },
    { container }
  ) => {
    const [line] = await container
      .resolve(Modules.CART)
      .listLineItems({ id: [line_item_id] }, { select: ["id", "metadata"] })
    const noted: Line = { id: line_item_id, metadata: line?.metadata ?? null }
    await noteChoice(container, noted, choice)
    return new StepResponse(line_item_id, noted)
  },
  async (noted, { container }) => {
    if (noted) {
      await noteChoice(container, noted, choiceIn(noted.metadata))
    }
  }
)

/**
 * Writes the choice of a line into its metadata; null takes it out. The rest of it stays. Medusa merges metadata into
 * what is there (2.21.2), so a key that is left out would not go.
 */
export async function noteChoice(
  container: MedusaContainer,
  { id, metadata }: Line,
  choice: Choice | null
): Promise<void> {
  await container
    .resolve(Modules.CART)
    .updateLineItems(id, { metadata: { ...metadata, [CHOICE_KEY]: choice } })
}
