import { ExclamationCircle, LockClosedSolid } from "@medusajs/icons"
import { Button, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useT } from "../../i18n/use-t"
import { isForbidden, messageOf } from "../../lib/api-error"

interface Query<Data> {
  data: Data | undefined
  error: unknown
  refetch: () => unknown
}

/** Shows what a query gave; while it loads, a skeleton of so many rows; when it fails, why, and a way to try again. */
export function QueryState<Data>({
  query,
  rows = 3,
  children,
}: {
  query: Query<Data>
  rows?: number
  children: (data: Data) => ReactNode
}) {
  if (query.data !== undefined) {
    return <>{children(query.data)}</>
  }
  return query.error ? (
    <ErrorNote error={query.error} onRetry={() => void query.refetch()} />
  ) : (
    <RowsSkeleton rows={rows} />
  )
}

/** Grey bars where rows will be. */
export const RowsSkeleton = ({ rows }: { rows: number }) => {
  const t = useT()
  return (
    <div
      className="flex flex-col gap-y-3 px-6 py-4"
      role="status"
      aria-label={t("general.loading")}
    >
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} className="h-5 w-full" />
      ))}
    </div>
  )
}

/** Says why something could not be shown. */
export const ErrorNote = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => {
  const t = useT()
  const isLocked = isForbidden(error)
  const Icon = isLocked ? LockClosedSolid : ExclamationCircle
  return (
    <div role="alert" className="flex flex-col items-center gap-y-3 px-6 py-8 text-center">
      <Icon aria-hidden className="text-ui-fg-subtle" />
      <div>
        <Text size="small" leading="compact" weight="plus">
          {isLocked ? t("general.forbidden") : t("general.failed")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {messageOf(error)}
        </Text>
      </div>
      {onRetry && !isLocked && (
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("general.retry")}
        </Button>
      )}
    </div>
  )
}
