import { useMutation } from "@tanstack/react-query"
import type {
  AuditExportListResponse,
  AuditKeyResponse,
  AuditRunListResponse,
  AuditRunResponse,
} from "../../types/audit"
import { exportRequest, type ExportDraft } from "../lib/audit-export"
import { download, saveAnswer } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { localDay } from "../lib/scan-text"
import { useApiMutation, useRefresh } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

const PATH = "/admin/serials/audit"

/** How often it is looked again while a verification runs. */
const WHILE_RUNNING_MS = 1_000

/** The last verifications of the audit trail, newest first. */
export const useAuditRuns = () =>
  useApiQuery<AuditRunListResponse>(
    queryKeys.auditRuns(),
    { path: `${PATH}/runs`, query: { limit: 5 } },
    {
      refetchEvery: (answer) => (answer?.runs[0]?.state === "running" ? WHILE_RUNNING_MS : false),
    }
  )

/** A page of the exports that were given out. */
export const useAuditExports = (query: { limit: number; offset: number }) =>
  useApiQuery<AuditExportListResponse>(
    queryKeys.auditExports(query),
    { path: `${PATH}/exports`, query },
    { keepPrevious: true }
  )

/** The key that exports are signed with. */
export const useAuditKey = () =>
  useApiQuery<AuditKeyResponse>(queryKeys.auditKey(), { path: `${PATH}/key` })

/** Begins a verification of the audit trail. */
export const useVerifyAudit = () =>
  useApiMutation<void, AuditRunResponse>(() => ({ path: `${PATH}/verify` }))

/** Saves an export of the audit trail. */
export const useExportAudit = () => {
  const refresh = useRefresh()
  return useMutation<void, Error, ExportDraft>({
    mutationFn: (draft) => {
      const { isLink, ...asked } = exportRequest(draft)
      const save = isLink ? download : saveAnswer
      return save(asked, `audit-trail-${localDay(new Date())}.ndjson`)
    },
    onSuccess: refresh,
  })
}

/** Saves the program by which third parties check exports. */
export const useSaveVerifier = () =>
  useMutation<void, Error>({
    mutationFn: () => saveAnswer({ path: `${PATH}/verifier` }, "verify-serial-audit.mjs"),
  })
