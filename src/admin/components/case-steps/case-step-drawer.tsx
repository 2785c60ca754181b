import type { ComponentType } from "react"
import type { CaseAction } from "../../../lifecycle/case-actions"
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

/** Asks what a step needs, says what becomes of which units, and takes it. */
export const CaseStepDrawer = ({ action, ...props }: StepProps & { action: CaseAction }) => {
  const Drawer = DRAWERS[action]
  return <Drawer {...props} />
}
