import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { loginAdmin, type Credentials, type HttpClient } from "../../scripts/store-client"

/** Creates an admin user in a running test server and logs them in. */
export async function createAdminClient(
  container: MedusaContainer,
  server: HttpClient,
  credentials: Credentials = { email: "admin@example.com", password: "supersecret" }
): Promise<HttpClient> {
  const { token } = await server.post<{ token: string }>(
    "/auth/user/emailpass/register",
    credentials
  )
  const claims = JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString()) as {
    auth_identity_id: string
  }
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: claims.auth_identity_id, userData: { email: credentials.email } },
  })
  return loginAdmin(server, credentials)
}
