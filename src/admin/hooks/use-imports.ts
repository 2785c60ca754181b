import { useMutation } from "@tanstack/react-query"
import type {
  ApplyImportBody,
  ImportListResponse,
  ImportProblemsResponse,
  ImportResponse,
  ImportView,
  NewImportQuery,
} from "../../types/imports"
import { WORKING } from "../../lifecycle/imports"
import { download, request } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { useApiMutation, useRefresh } from "./use-api-mutation"
import { useApiQuery } from "./use-api-query"

const PATH = "/admin/serial-imports"

/** How often it is looked again while an import is worked on. */
const WHILE_WORKING_MS = 1_000

/** Whether a job is at an import. */
export function isAtWork({ state }: Pick<ImportView, "state">): boolean {
  return WORKING.includes(state)
}

/** A page of imports, newest first. */
export const useImports = (query: { limit: number; offset: number }) =>
  useApiQuery<ImportListResponse>(
    queryKeys.imports(query),
    { path: PATH, query },
    {
      keepPrevious: true,
      refetchEvery: (answer) => (answer?.imports.some(isAtWork) ? WHILE_WORKING_MS : false),
    }
  )

/** An import, and how far it came. */
export const useImport = (id: string) =>
  useApiQuery<ImportResponse>(
    queryKeys.import(id),
    { path: `${PATH}/${id}` },
    { refetchEvery: (answer) => (answer && isAtWork(answer.import) ? WHILE_WORKING_MS : false) }
  )

/** What is wrong with the rows of an import, a page of them. */
export const useImportProblems = (id: string, query: { limit: number; offset: number }) =>
  useApiQuery<ImportProblemsResponse>(
    queryKeys.importProblems(id, query),
    { path: `${PATH}/${id}/problems`, query },
    { keepPrevious: true }
  )

/** Sends a file to be judged. */
export const useReadImport = () => {
  const refresh = useRefresh()
  return useMutation<ImportResponse, Error, { file: File; query: NewImportQuery }>({
    mutationFn: ({ file, query }) =>
      request<ImportResponse>({
        path: PATH,
        method: "POST",
        query: { ...query, file_name: file.name },
        file,
      }),
    onSuccess: refresh,
  })
}

export const useApplyImport = (id: string) =>
  useApiMutation<ApplyImportBody, ImportResponse>((body) => ({ path: `${PATH}/${id}/apply`, body }))

export const useUndoImport = (id: string) =>
  useApiMutation<void, ImportResponse>(() => ({ path: `${PATH}/${id}/undo` }))

export const useDiscardImport = (id: string) =>
  useApiMutation<void, ImportResponse>(() => ({ path: `${PATH}/${id}`, method: "DELETE" }))

/** Saves everything that is wrong with an import. */
export const useSaveProblems = (id: string) =>
  useMutation<void, Error>({
    mutationFn: () =>
      download({ path: `${PATH}/${id}/problems/export` }, `import-problems-${id}.csv`),
  })
