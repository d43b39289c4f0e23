// For workerd: the settings are the request, the results are the response.
import { runChecks } from "./checks.mjs";

export default {
  async fetch(request) {
    return Response.json(await runChecks(await request.json()));
  },
};
