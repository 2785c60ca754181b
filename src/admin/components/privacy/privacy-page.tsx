import { Button, Container, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { goingOf } from "../../../lifecycle/privacy"
import type { ErasedResponse, HeldResponse } from "../../../types/privacy"
import { useHeld } from "../../hooks/use-privacy"
import { useCustomer } from "../../hooks/use-shop"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { saveFile } from "../../lib/save-file"
import { Empty } from "../common/empty"
import { PageHead } from "../common/page-head"
import { QueryState } from "../common/query-state"
import { TextLink } from "../common/text-link"
import { ErasePrompt } from "./erase-prompt"
import { GoingList, StayingList } from "./going-and-staying"
import { HeldSections } from "./held-sections"

/** What is held about a customer: shown, given out as a file, and erased on request. */
export const PrivacyPage = ({ customerId }: { customerId: string }) => {
  const t = useT()
  const query = useHeld(customerId)
  // One who is deleted is known by the id alone.
  const customer = useCustomer(customerId).data?.email ?? customerId
  const [isAsked, setIsAsked] = useState(false)
  const [erased, setErased] = useState<ErasedResponse | null>(null)
  const held = query.data
  const isErasable =
    held !== undefined && Object.values(goingOf(customerId, held)).some((count) => count > 0)
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead
        title={t("privacy.held", { customer })}
        subtitle={t("privacy.subtitle")}
        actions={
          <>
            <Button
              size="small"
              variant="secondary"
              disabled={held === undefined}
              onClick={() => held && saveHeld(held)}
            >
              {t("privacy.save")}
            </Button>
            <Button
              size="small"
              variant="danger"
              disabled={!isErasable}
              title={held && !isErasable ? t("privacy.nothingToErase") : undefined}
              onClick={() => setIsAsked(true)}
            >
              {t("privacy.erase")}
            </Button>
          </>
        }
      />
      {erased && <Erased answer={erased} />}
      <QueryState query={query} rows={6}>
        {(answer) =>
          isEmpty(answer) ? (
            <Container className="p-0">
              <Empty title={t("privacy.nothing")} message={t("privacy.nothingHint")}>
                <TextLink to={paths.customer(customerId)}>{customer}</TextLink>
              </Empty>
            </Container>
          ) : (
            <HeldSections held={answer} />
          )
        }
      </QueryState>
      {isAsked && held && (
        <ErasePrompt
          customer={customer}
          held={held}
          onErased={setErased}
          onClose={() => setIsAsked(false)}
        />
      )}
    </div>
  )
}

/** What was erased just now, and what is kept. */
const Erased = ({ answer: { erased, kept } }: { answer: ErasedResponse }) => {
  const t = useT()
  return (
    <Container className="divide-y p-0" data-testid="privacy-erased" role="status">
      <div className="px-6 py-4">
        <InlineTip variant="success" label={t("privacy.done")}>
          {t("privacy.doneHint")}
        </InlineTip>
      </div>
      <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
        <GoingList title={t("privacy.gone")} going={erased} />
        <StayingList kept={kept} />
      </div>
    </Container>
  )
}

function isEmpty({ customer_id: _, ...lists }: HeldResponse): boolean {
  return Object.values(lists).every((list) => list.length === 0)
}

function saveHeld(held: HeldResponse): void {
  const text = JSON.stringify(held, null, 2)
  saveFile(new Blob([text], { type: "application/json" }), `held-${held.customer_id}.json`)
}
