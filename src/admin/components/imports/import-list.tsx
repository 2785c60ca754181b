import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import type { ImportView } from "../../../types/imports"
import { useDay } from "../../hooks/use-day"
import { useImports } from "../../hooks/use-imports"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { ActorText } from "../common/actor-text"
import { Empty } from "../common/empty"
import { Pager } from "../common/pager"
import { QueryState } from "../common/query-state"
import { TextLink } from "../common/text-link"
import { ImportStateBadge } from "./import-state"

const PAGE = 10

/** The files that were read, newest first. */
export const ImportList = () => {
  const t = useT()
  const [offset, setOffset] = useState(0)
  const query = useImports({ limit: PAGE, offset })
  return (
    <Container className="divide-y p-0" data-testid="imports">
      <Heading level="h2" className="px-6 py-4">
        {t("import.all")}
      </Heading>
      <QueryState query={query}>
        {({ imports, count }) =>
          count === 0 ? (
            <Empty title={t("import.none")} message={t("import.noneHint")} />
          ) : (
            <>
              <ul className="divide-y">
                {imports.map((one) => (
                  <ImportRow key={one.id} one={one} />
                ))}
              </ul>
              <Pager count={count} limit={PAGE} offset={offset} onChange={setOffset} />
            </>
          )
        }
      </QueryState>
    </Container>
  )
}

const ImportRow = ({ one }: { one: ImportView }) => {
  const t = useT()
  const day = useDay()
  const facts = [
    t("import.rows", { count: one.row_count }),
    ...(one.bad_count > 0 ? [t("import.bad", { count: one.bad_count })] : []),
  ]
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 px-6 py-3">
      <TextLink to={paths.import(one.id)}>{one.file_name}</TextLink>
      <ImportStateBadge state={one.state} />
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {facts.join(" · ")}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle ml-auto">
        {day(one.created_at, { withTime: true })} <ActorText actor={one.actor} />
      </Text>
    </li>
  )
}
