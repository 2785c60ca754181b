import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loginAdmin, type Credentials, type HttpClient } from "../../scripts/store-client"

/** The role that Medusa has from the start, where roles are switched on: it may do everything. */
export const SUPER_ADMIN = "role_super_admin"

/** The admin of a test's store. */
export const ADMIN: Credentials = { email: "admin@example.com", password: "supersecret" }

/** Creates an admin user in a running test server, with roles where those are on, and logs them in. */
export async function createAdminClient(
  container: MedusaContainer,
  server: HttpClient,
  { roles, ...credentials }: Credentials & { roles?: string[] } = ADMIN
): Promise<HttpClient> {
  const { token } = await server.post<{ token: string }>(
    "/auth/user/emailpass/register",
    credentials
  )
  const claims = JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString()) as {
    auth_identity_id: string
  }
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: claims.auth_identity_id,
      userData: { email: credentials.email, ...(roles ? { roles } : {}) },
    },
  })
  return loginAdmin(server, credentials)
}
