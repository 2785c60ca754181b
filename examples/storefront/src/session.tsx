import type { HttpTypes } from "@medusajs/types"
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react"
import type { ReactNode } from "react"
import { sdk } from "./shop"
import { NO_ACCOUNT, TAKEN, WRONG_LOG_IN } from "./words"

type Customer = HttpTypes.StoreCustomer

interface Session {
  /** Who is logged in; null for a guest, undefined until that is known. */
  customer: Customer | null | undefined
  logIn: (email: string, password: string) => Promise<void>
  signUp: (who: {
    email: string
    password: string
    first_name: string
    last_name: string
  }) => Promise<void>
  logOut: () => Promise<void>
}

const SessionContext = createContext<Session | null>(null)

/** Keeps who is logged in; the SDK keeps their token. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [customer, setCustomer] = useState<Session["customer"]>()

  const readCustomer = useCallback(async () => {
    const found = await ownerOfToken()
    setCustomer(found)
    return found
  }, [])

  useEffect(() => {
    readCustomer().catch(() => setCustomer(null))
  }, [readCustomer])

  const session = useMemo((): Session => {
    const logIn = async (email: string, password: string) => {
      await takeToken(email, password, WRONG_LOG_IN)
      if ((await readCustomer()) === null) {
        await sdk.auth.logout()
        throw new Error(NO_ACCOUNT)
      }
    }
    return {
      customer,
      logIn,
      signUp: async ({ email, password, ...names }) => {
        await takeLogIn(email, password)
        // A log-in whose customer was never made gets one now; its token may do nothing else.
        if ((await readCustomer()) === null) {
          await sdk.store.customer.create({ email, ...names })
          await logIn(email, password)
        }
      },
      logOut: async () => {
        await sdk.auth.logout()
        setCustomer(null)
      },
    }
  }, [customer, readCustomer])

  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}

/** Whose token this browser has; null where it is nobody's. */
async function ownerOfToken(): Promise<Customer | null> {
  if (!(await sdk.client.getToken())) return null
  try {
    return (await sdk.store.customer.retrieve()).customer
  } catch (error) {
    if (isUnauthorized(error)) return null
    throw error
  }
}

/** A log-in of that address: a new one, or the one that is there, if the password is its own. */
async function takeLogIn(email: string, password: string): Promise<void> {
  try {
    await sdk.auth.register("customer", "emailpass", { email, password })
  } catch (error) {
    if (!isUnauthorized(error) || !/already exists/.test((error as Error).message)) throw error
    await takeToken(email, password, TAKEN)
  }
}

/** Takes the token of a log-in; `wrong` says that the password is not its own. */
async function takeToken(email: string, password: string, wrong: string): Promise<void> {
  await sdk.auth.login("customer", "emailpass", { email, password }).catch((refused: unknown) => {
    throw isUnauthorized(refused) ? new Error(wrong) : refused
  })
}

function isUnauthorized(error: unknown): boolean {
  return (error as { status?: number }).status === 401
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error("There is no SessionProvider above.")
  return session
}
