// For workerd: the plan is the request, what was told is the response.
import "./grid.mjs";

export default {
  async fetch(request) {
    return Response.json(await globalThis.runGrid(await request.json()));
  },
};
