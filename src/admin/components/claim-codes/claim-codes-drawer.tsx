import { Button, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import type { ClaimCodesResponse } from "../../../types/buyers"
import { makeClaimCodes } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { saveCsv } from "../../lib/csv-file"
import { inChunks } from "../../lib/in-chunks"
import { localDay } from "../../lib/scan-text"
import { FormDrawer } from "../common/form-drawer"
import { printLabels } from "./print-labels"

type ClaimCode = ClaimCodesResponse["codes"][number]

/** How many codes one request makes at most. */
const AT_ONCE = 1_000

/** How many codes are drawn; all are printed and saved. */
const DRAWN = 100

/** Makes claim codes for units' boxes, and shows them this once: to print and to save. */
export const ClaimCodesDrawer = ({
  units,
  onClose,
}: {
  units: readonly { id: string; number: string }[]
  onClose: () => void
}) => {
  const t = useT()
  // Kept as they come: when a later request fails, those of the ones before it are shown all the same.
  const [codes, setCodes] = useState<readonly ClaimCode[]>([])
  const [isKept, setKept] = useState(false)
  const coded = new Set(codes.map(({ serial_id }) => serial_id))
  const rest = units.filter(({ id }) => !coded.has(id))
  const count = units.length
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      inChunks(
        rest.map(({ id }) => id),
        AT_ONCE,
        async (ids) => {
          const made = await makeClaimCodes(ids)
          setCodes((before) => [...before, ...made.codes])
          setKept(false)
          return made.codes
        }
      ),
  })
  if (isPending || codes.length === 0) {
    return (
      <FormDrawer
        title={t("claimCodes.title")}
        description={t("claimCodes.description", { count })}
        submitLabel={t("claimCodes.make", { count })}
        isSubmitting={isPending}
        error={error}
        onSubmit={() => mutate()}
        onClose={onClose}
      >
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("claimCodes.once")}
        </Text>
        {isPending && count > AT_ONCE && (
          <progress
            className="w-full"
            max={count}
            value={codes.length}
            aria-label={t("general.loading")}
          />
        )}
      </FormDrawer>
    )
  }
  const save = () => {
    setKept(true)
    void saveCsv(`claim-codes-${localDay(new Date())}.csv`, [
      [t("fields.number"), t("claimCodes.code")],
      ...codes.map(({ number, code }) => [number, code]),
    ])
  }
  return (
    <FormDrawer
      title={t("claimCodes.title")}
      description={t("claimCodes.made", { count: codes.length })}
      submitLabel={t("claimCodes.print")}
      closeLabel={t("general.close")}
      isSubmitting={false}
      isDirty={!isKept}
      lossHint={t("claimCodes.made", { count: codes.length })}
      error={error}
      errorAction={
        rest.length > 0 && (
          <div>
            <Button size="small" variant="secondary" onClick={() => mutate()}>
              {t("claimCodes.make", { count: rest.length })}
            </Button>
          </div>
        )
      }
      onSubmit={() => {
        setKept(true)
        printLabels(codes)
      }}
      onClose={onClose}
    >
      <div>
        <Button size="small" variant="secondary" onClick={save}>
          {t("claimCodes.save")}
        </Button>
      </div>
      <ul className="shadow-elevation-card-rest divide-y rounded-lg" data-testid="claim-codes">
        {codes.slice(0, DRAWN).map(({ serial_id, number, code }) => (
          <li
            key={serial_id}
            className="flex flex-wrap justify-between gap-x-4 px-3 py-2 font-mono"
          >
            <Text size="small" leading="compact" family="mono" className="truncate">
              {number}
            </Text>
            <Text size="small" leading="compact" family="mono">
              {code}
            </Text>
          </li>
        ))}
      </ul>
      {codes.length > DRAWN && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("general.more", { count: codes.length - DRAWN })}
        </Text>
      )}
    </FormDrawer>
  )
}
