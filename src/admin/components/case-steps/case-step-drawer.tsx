import { toast } from "@medusajs/ui"
import { useEffect, type ComponentType } from "react"
import type { CaseAction } from "../../../lifecycle/case-actions"
import { useCaseSubjects } from "../../hooks/use-cases"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { CancelDrawer } from "./cancel-drawer"
import { CloseDrawer } from "./close-drawer"
import { EditDrawer } from "./edit-drawer"
import { HandBackDrawer } from "./hand-back-drawer"
import { ReceiveDrawer, ReturnDrawer } from "./receive-drawer"
import { ReplaceDrawer } from "./replace-drawer"
import { SendDrawer } from "./send-drawer"
import type { StepProps } from "./step-props"

const DRAWERS: Record<CaseAction, ComponentType<StepProps>> = {
  receive: ReceiveDrawer,
  send: SendDrawer,
  return: ReturnDrawer,
  hand_back: HandBackDrawer,
  replace_in_advance: ReplaceDrawer,
  close: CloseDrawer,
  edit: EditDrawer,
  cancel: CancelDrawer,
}

/** Asks what a step needs once its units are read, says what becomes of which units, and takes it. */
export const CaseStepDrawer = ({
  action,
  answer,
  onClose,
}: Omit<StepProps, "units"> & { action: CaseAction }) => {
  const t = useT()
  const Drawer = DRAWERS[action]
  const { data: units, error } = useCaseSubjects(answer)
  const isUnread = units === undefined && error !== null
  useEffect(() => {
    if (isUnread) {
      toast.error(t("general.failed"), { description: messageOf(error) })
      onClose()
    }
  }, [isUnread, error, onClose, t])
  return units && <Drawer answer={answer} units={units} onClose={onClose} />
}
