import { toast } from "@medusajs/ui"
import type { PolicyLayer } from "../../../lifecycle/policy"
import { useSetPolicy } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"

/** Saves parts of an item's policy and says whether that worked. `null` means: inherit. */
export function useSavePart(itemId: string): {
  save: (parts: PolicyLayer) => void
  isSaving: boolean
} {
  const t = useT()
  const { mutate, isPending } = useSetPolicy(itemId)
  return {
    isSaving: isPending,
    save: (parts) =>
      mutate(
        { parts },
        {
          onSuccess: () => toast.success(t("policy.saved")),
          onError: (error) =>
            toast.error(t("policy.saveFailed"), { description: messageOf(error) }),
        }
      ),
  }
}
