import { Container } from "@medusajs/ui"
import { useState } from "react"
import { useSerial } from "../../hooks/use-serials"
import { CommandDialog } from "../commands"
import { QueryState } from "../common/query-state"
import { DeskActions } from "./desk-actions"
import type { DeskDialog } from "./desk-plan"
import { OrderReturnsSection } from "./order-returns-section"
import { RefuseDrawer } from "./refuse-drawer"
import { RequestReturnDrawer } from "./request-return-drawer"
import { Verdict } from "./verdict"

/** The unit on the desk: the verdict, what can be done, and the returns of its order. */
export const DeskUnit = ({
  id,
  onFormClosed,
}: {
  id: string
  /** Called when a form is closed, so that the next scan goes where it belongs. */
  onFormClosed: () => void
}) => {
  const query = useSerial(id)
  const [dialog, setDialog] = useState<DeskDialog | null>(null)
  const close = () => {
    setDialog(null)
    onFormClosed()
  }
  return (
    <QueryState query={query} rows={8}>
      {({ serial }) => (
        <>
          <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
            <div className="min-w-0 flex-1">
              <Verdict serial={serial} />
            </div>
            <Container className="w-full p-0 xl:max-w-[440px]">
              <DeskActions serial={serial} onChoose={setDialog} />
            </Container>
          </div>
          {serial.order && <OrderReturnsSection order={serial.order} />}
          {dialog?.kind === "command" && (
            <CommandDialog units={[serial]} command={dialog.command} onClose={close} />
          )}
          {dialog?.kind === "request" && <RequestReturnDrawer serial={serial} onClose={close} />}
          {dialog?.kind === "refuse" && <RefuseDrawer serial={serial} onClose={close} />}
        </>
      )}
    </QueryState>
  )
}
