import { LayoutComposer } from "@medusajs/dashboard/components"
import { useSerial } from "../../hooks/use-serials"
import { UnitBookSection } from "../book"
import { QueryState } from "../common/query-state"
import { AppearanceSection } from "./appearance-section"
import { BarcodeSection } from "./barcode-section"
import { FactsSection, OwnershipSection } from "./facts"
import { HistorySection } from "./history-section"
import { SerialHeader } from "./serial-header"

/** One unit: what it is, where it stands, what may be done with it, and its whole history. */
export const SerialPage = ({ id }: { id: string }) => {
  const query = useSerial(id)
  return (
    <QueryState query={query} rows={8}>
      {({ serial }) => (
        <LayoutComposer
          widgetsZonePrefix="serial.details"
          preferredLayoutId="core:two-column"
          data={serial}
          sections={{
            main: (
              <>
                <LayoutComposer.Entry id="SerialHeader">
                  <SerialHeader serial={serial} />
                </LayoutComposer.Entry>
                <LayoutComposer.Entry id="SerialAppearance">
                  <AppearanceSection serial={serial} />
                </LayoutComposer.Entry>
                <LayoutComposer.Entry id="SerialBook">
                  <UnitBookSection serialId={serial.id} />
                </LayoutComposer.Entry>
                <LayoutComposer.Entry id="SerialHistory">
                  <HistorySection serial={serial} />
                </LayoutComposer.Entry>
              </>
            ),
            side: (
              <>
                <LayoutComposer.Entry id="SerialOwnership">
                  <OwnershipSection serial={serial} />
                </LayoutComposer.Entry>
                <LayoutComposer.Entry id="SerialBarcode">
                  <BarcodeSection serialId={serial.id} />
                </LayoutComposer.Entry>
                <LayoutComposer.Entry id="SerialFacts">
                  <FactsSection serial={serial} />
                </LayoutComposer.Entry>
              </>
            ),
          }}
        />
      )}
    </QueryState>
  )
}
