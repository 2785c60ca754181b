import { toast } from "@medusajs/ui"
import type { PolicyLayer } from "../../../lifecycle/policy"
import { useSetPolicy } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import type { FormLayer } from "./form-layer"

/** Saves parts of a layer and says whether that worked. `null` means: inherit. */
export function useSavePart({ ownerId, locationId }: FormLayer): {
  save: (parts: PolicyLayer) => void
  isSaving: boolean
} {
  const t = useT()
  const { mutate, isPending } = useSetPolicy(ownerId)
  return {
    isSaving: isPending,
    save: (parts) =>
      mutate(
        { parts, ...(locationId === null ? {} : { location_id: locationId }) },
        {
          onSuccess: () => toast.success(t("policy.saved")),
          onError: (error) =>
            toast.error(t("policy.saveFailed"), { description: messageOf(error) }),
        }
      ),
  }
}
