import type Medusa from "@medusajs/js-sdk"
import type {
  CartSerialsResponse,
  DigitalLinkResponse,
  OwnSerialsResponse,
  RefusalCode,
  RegisterUnitBody,
  SdkConfig,
  SdkLike,
  SerialsClient,
  SerialsError,
} from ".."

/** Whether two types are the same, `unknown` and optional fields included. */
type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false

/** Takes only what is true: the type check fails where it is not. */
const holds = <Claim extends true>(claim: Claim) => claim

type Store = SerialsClient["store"]

/** `npm run check -- types` judges these; running them says only that they were compiled. */
it("the client's types are those of the API", () => {
  const claims = [
    holds<Same<Awaited<ReturnType<Store["choose"]>>, CartSerialsResponse>>(true),
    holds<Same<Awaited<ReturnType<Store["resolveLink"]>>, DigitalLinkResponse>>(true),
    holds<Same<Awaited<ReturnType<Store["own"]["list"]>>, OwnSerialsResponse>>(true),
    holds<Same<Parameters<Store["own"]["register"]>[0], RegisterUnitBody>>(true),
    holds<Same<SerialsError["code"], RefusalCode | null>>(true),
    // A body that the route would refuse is refused by the compiler.
    holds<{ line_item_id: string } extends Parameters<Store["choose"]>[1] ? false : true>(true),
    holds<{ number: number } extends RegisterUnitBody ? false : true>(true),
  ]
  expect(claims).not.toContain(false)
})

it("Medusa's SDK and its configuration are what the client takes", () => {
  const claims = [
    holds<Medusa extends SdkLike ? true : false>(true),
    holds<ConstructorParameters<typeof Medusa>[0] extends SdkConfig ? true : false>(true),
  ]
  expect(claims).not.toContain(false)
})
