import { request } from "./http.js";

/** What the emulator prints of a service that has a Keystone login. */
type Login = {
  readonly username: string;
  readonly password: string;
  readonly userDomain: string;
  readonly project: string;
  readonly projectDomain: string;
  readonly authUrl: string;
};

/** Body of a token request by password, for the project that the login names. */
export function passwordLogin({ username, password, userDomain, project, projectDomain }: Omit<Login, "authUrl">) {
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
export async function tokenOf(login: Login): Promise<string> {
  const { headers } = await request(`${login.authUrl}/auth/tokens`, { json: passwordLogin(login) });
  return headers.get("x-subject-token") ?? "";
}
