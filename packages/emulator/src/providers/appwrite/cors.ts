import type { Cors } from "../../contract.js";

const requestHeaders = `
  Accept Origin Cookie Set-Cookie Content-Type Content-Range X-Appwrite-Project X-Appwrite-Key X-Appwrite-Dev-Key
  X-Appwrite-Locale X-Appwrite-Mode X-Appwrite-JWT X-Appwrite-Organization X-Appwrite-Response-Format X-Appwrite-Timeout X-Appwrite-ID X-Appwrite-Timestamp
  X-Appwrite-Session X-Appwrite-Platform X-Appwrite-Impersonate-User-Id X-Appwrite-Impersonate-User-Email X-Appwrite-Impersonate-User-Phone X-SDK-Version X-SDK-Name
  X-SDK-Language X-SDK-Platform X-SDK-GraphQL X-SDK-Profile Range Cache-Control Expires
  Pragma X-Fallback-Cookies X-Requested-With X-Forwarded-For X-Forwarded-User-Agent
`;

/** What Appwrite 1.9.6 sends with each response, to pages and to programs. */
export const cors: Cors = {
  always: true,
  headers: {
    "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE",
    "Access-Control-Allow-Headers": requestHeaders.trim().split(/\s+/).join(", "),
    "Access-Control-Expose-Headers": "X-Appwrite-Session, X-Fallback-Cookies",
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Max-Age": "86400",
  },
};
