import { HttpClient } from "./http-client"

export type Credentials = { email: string; password: string }

/** An admin client that carries the user's token. */
export async function loginAdmin(
  server: HttpClient,
  credentials: Credentials
): Promise<HttpClient> {
  const { token } = await server.post<{ token: string }>("/auth/user/emailpass", credentials)
  return server.with({ authorization: `Bearer ${token}` })
}
