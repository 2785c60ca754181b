import { Container } from "@medusajs/ui"
import { lazy, Suspense, type ComponentType } from "react"
import { RowsSkeleton } from "./query-state"

/**
 * A page that is loaded when it is opened: what every page of the admin loads has to stay small. Its classes are among
 * those of Medusa's built admin (see `integration-tests/admin/styles.spec.ts`), which does not look for them in chunks.
 */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>
): ComponentType<Props> {
  const Page = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>
  return (props) => (
    <Suspense
      fallback={
        <Container className="p-0">
          <RowsSkeleton rows={5} />
        </Container>
      }
    >
      <Page {...props} />
    </Suspense>
  )
}
