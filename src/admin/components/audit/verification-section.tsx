import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useAuditRuns, useVerifyAudit } from "../../hooks/use-audit"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { BESIDE_BUTTONS } from "../common/inline-styles"
import { QueryState } from "../common/query-state"
import { RefusalNote } from "../common/refusal-note"
import { RunResult } from "./run-result"
import { RunRow } from "./run-row"

/** Whether every unit's events are what they were, and a button that checks it. */
export const VerificationSection = () => {
  const t = useT()
  const query = useAuditRuns()
  const { mutate, isPending, error } = useVerifyAudit()
  const isRunning = query.data?.runs[0]?.state === "running"
  return (
    <Container className="divide-y p-0" data-testid="audit-verification">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="min-w-0" style={BESIDE_BUTTONS}>
          <Heading level="h2">{t("audit.verification")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("audit.verificationHint")}
          </Text>
        </div>
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending || isRunning}
          onClick={() => mutate()}
        >
          {t("audit.verify")}
        </Button>
      </div>
      {error && (
        <div className="px-6 py-3">
          <RefusalNote label={t("audit.notBegun")} error={error} />
        </div>
      )}
      <QueryState query={query}>
        {({ runs: [last, ...earlier] }) =>
          last === undefined ? (
            <Empty title={t("audit.never")} message={t("audit.neverHint")} />
          ) : (
            <>
              <RunResult run={last} />
              {earlier.length > 0 && (
                <ul className="divide-y" aria-label={t("audit.earlier")}>
                  {earlier.map((run) => (
                    <RunRow key={run.id} run={run} />
                  ))}
                </ul>
              )}
            </>
          )
        }
      </QueryState>
    </Container>
  )
}
