import { Button, Container, Text, toast } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"
import { useCase } from "../../hooks/use-cases"
import { useLend } from "../../hooks/use-loans"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { saidOf } from "../../lib/said-of"
import { whyNotFor } from "../../lib/why-not"
import { AlthoughNeeded } from "../common/although-needed"
import { caseName } from "../common/case-name"
import { CustomerField } from "../common/customer-field"
import { TextField } from "../common/field"
import { PageHead } from "../common/page-head"
import { RefusalNote } from "../common/refusal-note"
import { TextLink } from "../common/text-link"
import { ReasonField } from "../common/reason-field"
import { UnitPicker, usePickedUnits, type PickedStore } from "../picked-units"

/** Scans units that somebody gets for a while: who, until when, and for which repair or claim. */
export const LendPage = () => {
  const t = useT()
  const [params] = useSearchParams()
  const caseId = params.get("case_id") ?? ""
  const store = usePickedUnits("loan")
  const whyNot = useMemo(() => whyNotFor("lend"), [])
  const form = useLendForm(store, caseId)
  const count = store.list.units.length
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("loan.lend")} subtitle={t("loan.lendHint")} />
      <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
        <Container className="min-w-0 flex-1 p-0">
          <UnitPicker
            store={store}
            whyNot={whyNot}
            label={t("loan.scanLend")}
            empty={t("loan.empty")}
            autoFocus
          />
        </Container>
        <Container className="w-full divide-y p-0 xl:max-w-[440px]">
          <div className="flex flex-col gap-y-4 px-6 py-4">
            {caseId !== "" && <ForCase id={caseId} />}
            <CustomerField
              label={t("fields.customer")}
              value={form.customerId}
              onChange={(customer_id) => form.set({ customer_id, borrower: "" })}
            />
            {form.customerId === "" && (
              <TextField
                label={t("loan.borrower")}
                hint={t("loan.borrowerHint")}
                value={form.values.borrower}
                onChange={(borrower) => form.set({ borrower })}
              />
            )}
            <TextField
              label={t("loan.dueOn")}
              type="date"
              value={form.values.due_on}
              onChange={(due_on) => form.set({ due_on })}
            />
            <ReasonField
              isOptional
              value={form.values.reason}
              onChange={(reason) => form.set({ reason })}
            />
            <AlthoughNeeded
              error={form.error}
              isOn={form.values.isAlthoughNeeded}
              onChange={(isAlthoughNeeded) => form.set({ isAlthoughNeeded })}
            />
          </div>
          <div className="flex flex-col gap-y-3 px-6 py-4">
            <RefusalNote label={t("loan.refused")} error={form.error} />
            <Button
              className="w-full"
              disabled={count === 0 || store.isScanning || !form.isComplete}
              isLoading={form.isSending}
              onClick={form.send}
              data-testid="loan-submit"
            >
              {t("loan.submitLend", { count })}
            </Button>
          </div>
        </Container>
      </div>
    </div>
  )
}

const ForCase = ({ id }: { id: string }) => {
  const t = useT()
  const { data } = useCase(id)
  return (
    <Text size="small" className="text-ui-fg-subtle">
      {t("loan.forCase")}{" "}
      <TextLink to={paths.case(id)}>{data ? caseName(t, data.case) : t("fields.case")}</TextLink>
    </Text>
  )
}

const BLANK = { borrower: "", due_on: "", reason: "", isAlthoughNeeded: false }

function useLendForm(store: PickedStore, caseId: string) {
  const t = useT()
  const navigate = useNavigate()
  const showUndo = useUndoToast()
  const { mutate, isPending, error } = useLend()
  const { data: forCase } = useCase(caseId, { enabled: caseId !== "" })
  // Until something else is said, who has the unit is whose case it is.
  const [said, setSaid] = useState<(typeof BLANK & { customer_id: string | null }) | null>(null)
  const values = said ?? { ...BLANK, customer_id: null }
  const customerId = values.customer_id ?? forCase?.case.customer_id ?? ""
  const send = () => {
    const ids = store.list.units.map(({ id }) => id)
    mutate(
      {
        serials: ids.map((id) => ({ serial_id: id })),
        due_on: values.due_on,
        ...saidOf({
          customer_id: customerId,
          borrower: customerId === "" ? values.borrower : "",
          case_id: caseId,
          reason: values.reason,
        }),
        ...(values.isAlthoughNeeded ? { although_needed: true } : {}),
      },
      {
        onSuccess: ({ operation }) => {
          store.remove(ids)
          showUndo(t("loan.lent", { count: operation.serial_count }), operation.id)
          navigate(caseId === "" ? paths.loans() : paths.case(caseId))
        },
        onError: (failure) => {
          store.markRefused(failure)
          toast.error(t("loan.refused"))
        },
      }
    )
  }
  return {
    values,
    customerId,
    set: (change: Partial<typeof values>) => setSaid({ ...values, ...change }),
    isComplete: values.due_on !== "" && (customerId !== "" || values.borrower.trim() !== ""),
    send,
    isSending: isPending,
    error,
  }
}
