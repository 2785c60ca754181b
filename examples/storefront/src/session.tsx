import type { HttpTypes } from "@medusajs/types"
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react"
import type { ReactNode } from "react"
import { sdk } from "./shop"

interface Session {
  /** Who is logged in; null for a guest, undefined until that is known. */
  customer: HttpTypes.StoreCustomer | null | undefined
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
    const token = await sdk.client.getToken()
    if (!token) {
      setCustomer(null)
      return
    }
    const found = await sdk.store.customer.retrieve().catch(() => null)
    setCustomer(found?.customer ?? null)
  }, [])

  useEffect(() => void readCustomer(), [readCustomer])

  const session = useMemo((): Session => {
    const logIn = async (email: string, password: string) => {
      await sdk.auth.login("customer", "emailpass", { email, password })
      await readCustomer()
    }
    return {
      customer,
      logIn,
      signUp: async ({ email, password, ...names }) => {
        await sdk.auth.register("customer", "emailpass", { email, password })
        // The token of the registration may do nothing but this.
        await sdk.store.customer.create({ email, ...names })
        await logIn(email, password)
      },
      logOut: async () => {
        await sdk.auth.logout()
        setCustomer(null)
      },
    }
  }, [customer, readCustomer])

  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error("There is no SessionProvider above.")
  return session
}
