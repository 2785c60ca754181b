import type { ComponentType } from "react"
import type { CaseAction } from "../../../lifecycle/case-actions"
import type { CaseResponse } from "../../../types/cases"
import { CancelDrawer } from "./cancel-drawer"
import { CloseDrawer } from "./close-drawer"
import { EditDrawer } from "./edit-drawer"
import { HandBackDrawer } from "./hand-back-drawer"
import { ReceiveDrawer, ReturnDrawer } from "./receive-drawer"
import { ReplaceDrawer } from "./replace-drawer"
import { SendDrawer } from "./send-drawer"

/** What every step's form is given. */
export interface StepProps {
  answer: CaseResponse
  onClose: () => void
}

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

/** Asks what a step needs, says what becomes of which units, and takes it. */
export const CaseStepDrawer = ({ action, ...props }: StepProps & { action: CaseAction }) => {
  const Drawer = DRAWERS[action]
  return <Drawer {...props} />
}
