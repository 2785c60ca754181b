import { Drawer } from "@medusajs/ui"
import type { OperationDetailView } from "../../../types/operations"
import { useFocusReturn } from "../../hooks/use-focus-return"
import { useOperation } from "../../hooks/use-operations"
import { useT } from "../../i18n/use-t"
import { QueryState } from "../common/query-state"
import { UnitRows } from "../common/unit-rows"
import { operationName } from "./operation-name"

/** The units of an operation, each a link to its life. */
export const OperationUnits = ({
  operation: { id, kind, serial_count },
  onClose,
}: {
  operation: OperationDetailView
  onClose: () => void
}) => {
  const t = useT()
  const onCloseAutoFocus = useFocusReturn()
  const query = useOperation(id)
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content onCloseAutoFocus={onCloseAutoFocus}>
        <Drawer.Header>
          <Drawer.Title>{t("done.unitsOf", { what: operationName(t, kind) })}</Drawer.Title>
          <Drawer.Description>{t("picked.count", { count: serial_count })}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto p-0">
          <QueryState query={query}>
            {({ serials, count }) => (
              <UnitRows
                serials={serials.map((serial) => ({ ...serial, serial_id: serial.id }))}
                count={count}
              />
            )}
          </QueryState>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
