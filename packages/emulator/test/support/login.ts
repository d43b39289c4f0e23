import type { Emulator } from "@fnwire/emulator";
import { request } from "./http.js";

type Login = Emulator["providers"]["qinling"];

/** Body of a token request by password, for the project that the login names. */
export function passwordLogin({
  username,
  password,
  userDomain,
  project,
  projectDomain,
}: Pick<Login, "username" | "password" | "userDomain" | "project" | "projectDomain">) {
  return {
    auth: {
      identity: {
        methods: ["password"],
        password: { user: { name: username, domain: { name: userDomain }, password } },
      },
      scope: { project: { name: project, domain: { name: projectDomain } } },
    },
  };
}

/** A token by password. */
export async function tokenOf(
  login: Parameters<typeof passwordLogin>[0] & { readonly authUrl: string },
): Promise<string> {
  const { headers } = await request(`${login.authUrl}/auth/tokens`, { json: passwordLogin(login) });
  return headers.get("x-subject-token") ?? "";
}
