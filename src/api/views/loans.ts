import type { MedusaContainer } from "@medusajs/framework/types"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { Page } from "../../modules/serial/queries/paging"
import type { LoanListResponse } from "../../types/cases"
import { serialService } from "../../workflows/support/request"
import { serialViews } from "./serial-view"

/** A page of the units that others have, those due first at the top. */
export async function loansPage(
  container: MedusaContainer,
  filter: { is_overdue?: boolean; customer_id?: string; case_id?: string },
  page: Page
): Promise<LoanListResponse> {
  const { is_overdue, customer_id, case_id } = filter
  const moment = currentMoment()
  const due =
    is_overdue === undefined
      ? {}
      : is_overdue
        ? { due_before: moment.today }
        : { due_from: moment.today }
  const { serials, ...counted } = await serialService(container).findSerials(
    { is_lent: true, customer_id, case_id, ...due },
    page,
    { by: "due_on", direction: "asc" }
  )
  const views = await serialViews(container, serials, moment)
  const borrowers = serials.map(({ borrower }) => borrower as { name: string } | null)
  return {
    loans: views.map((view, at) => ({
      ...view,
      borrower: borrowers[at]?.name ?? null,
      is_overdue: view.due_on !== null && view.due_on < moment.today,
    })),
    ...counted,
    ...page,
  }
}
