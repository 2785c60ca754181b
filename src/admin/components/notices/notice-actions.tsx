import { useState } from "react"
import { whyNotOfNotice } from "../../../lifecycle/notices"
import type { NoticeView } from "../../../types/notices"
import {
  useChangeNotice,
  useCloseNotice,
  useExtendNotice,
  useReopenNotice,
} from "../../hooks/use-notices"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { LongTextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { ReasonField } from "../common/reason-field"
import { StepMenu } from "../common/step-menu"
import { SwitchRow } from "../common/switch-row"
import { textsOf } from "./new-notice"
import { NoticeTextFields } from "./text-fields"

const STEPS = ["change", "extend", "close", "reopen"] as const
type Step = (typeof STEPS)[number]

interface StepProps {
  notice: NoticeView
  onClose: () => void
}

/** What can be done to a notice as a whole; what cannot says why. */
export const NoticeActions = ({ notice }: { notice: NoticeView }) => {
  const t = useT()
  const [step, setStep] = useState<Step | null>(null)
  const Drawer = step && DRAWERS[step]
  return (
    <>
      <StepMenu
        right="notice"
        steps={STEPS.map((name) => {
          const why = whyNotOfNotice(name, notice.status)
          return {
            name,
            label: t(`notice.steps.${name}`),
            whyNot: why && t(`notice.whyNot.${why}`),
          }
        })}
        onStep={setStep}
      />
      {Drawer && <Drawer notice={notice} onClose={() => setStep(null)} />}
    </>
  )
}

const ChangeDrawer = ({ notice, onClose }: StepProps) => {
  const t = useT()
  const { mutate, isPending, error } = useChangeNotice(notice.id)
  const [texts, setTexts] = useState({
    title: notice.title,
    buyerText: notice.buyer_text ?? "",
    staffText: notice.staff_text ?? "",
    reference: notice.authority_reference ?? "",
  })
  return (
    <FormDrawer
      title={t("notice.steps.change")}
      submitLabel={t("general.save")}
      isSubmitting={isPending}
      isDisabled={texts.title.trim() === ""}
      error={error}
      onSubmit={() => mutate(textsOf(texts), { onSuccess: onClose })}
      onClose={onClose}
    >
      <NoticeTextFields
        value={texts}
        onChange={(change) => setTexts((before) => ({ ...before, ...change }))}
      />
    </FormDrawer>
  )
}

const ExtendDrawer = ({ notice, onClose }: StepProps) => {
  const t = useT()
  const showUndo = useUndoToast()
  const { mutate, isPending, error } = useExtendNotice(notice.id)
  const [text, setText] = useState("")
  const add = () =>
    mutate(
      { text },
      {
        onSuccess: ({ operation }) => {
          showUndo(t("notice.added", { count: operation.serial_count }), operation.id)
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      title={t("notice.steps.extend")}
      submitLabel={t("notice.add")}
      isSubmitting={isPending}
      isDisabled={text.trim() === ""}
      error={error}
      onSubmit={add}
      onClose={onClose}
    >
      <LongTextField
        label={t("notice.numbers")}
        hint={t("notice.numbersHint")}
        autoFocus
        rows={6}
        className="font-mono"
        value={text}
        onChange={setText}
      />
    </FormDrawer>
  )
}

const CloseDrawer = ({ notice, onClose }: StepProps) => {
  const t = useT()
  const showUndo = useUndoToast()
  const { mutate, isPending, error } = useCloseNotice(notice.id)
  const [reason, setReason] = useState("")
  const [isAnyway, setIsAnyway] = useState(false)
  const { unresolved } = notice.progress
  const close = () =>
    mutate(
      {
        ...(isAnyway ? { although_unresolved: true as const } : {}),
        ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
      },
      {
        onSuccess: ({ operation }) => {
          showUndo(t("notice.closed", { number: notice.id }), operation.id)
          onClose()
        },
      }
    )
  return (
    <FormDrawer
      title={t("notice.steps.close")}
      description={t("notice.closeHint", { count: unresolved })}
      submitLabel={t("notice.steps.close")}
      isDanger={unresolved > 0}
      isSubmitting={isPending}
      isDisabled={unresolved > 0 && !isAnyway}
      error={error}
      onSubmit={close}
      onClose={onClose}
    >
      {unresolved > 0 && (
        <SwitchRow label={t("notice.closeAnyway")} isOn={isAnyway} onChange={setIsAnyway} />
      )}
      <ReasonField isOptional value={reason} onChange={setReason} />
    </FormDrawer>
  )
}

const ReopenDrawer = ({ notice, onClose }: StepProps) => {
  const t = useT()
  const { mutate, isPending, error } = useReopenNotice(notice.id)
  const [reason, setReason] = useState("")
  const said = reason.trim() === "" ? {} : { reason: reason.trim() }
  return (
    <FormDrawer
      title={t("notice.steps.reopen")}
      description={t("notice.reopenHint")}
      submitLabel={t("notice.steps.reopen")}
      isSubmitting={isPending}
      error={error}
      onSubmit={() => mutate(said, { onSuccess: onClose })}
      onClose={onClose}
    >
      <ReasonField isOptional autoFocus value={reason} onChange={setReason} />
    </FormDrawer>
  )
}

const DRAWERS = {
  change: ChangeDrawer,
  extend: ExtendDrawer,
  close: CloseDrawer,
  reopen: ReopenDrawer,
} as const
