// What the examples on the pages read from their environment. An unset credential is refused when a client is made, so a project
// that compiles with `exactOptionalPropertyTypes` declares its variables like this, or checks them first.
declare namespace NodeJS {
  interface ProcessEnv {
    APPWRITE_KEY: string;
    HUAWEI_ACCESS_KEY: string;
    HUAWEI_SECRET_KEY: string;
    HUAWEI_SECURITY_TOKEN: string;
    MINAPP_CLIENT_ID: string;
    MINAPP_CLIENT_SECRET: string;
    MINAPP_TOKEN: string;
    OS_APPLICATION_CREDENTIAL_ID: string;
    OS_APPLICATION_CREDENTIAL_SECRET: string;
    OS_PASSWORD: string;
    OS_TOKEN: string;
    OS_USERNAME: string;
    OTC_ACCESS_KEY: string;
    OTC_PASSWORD: string;
    OTC_SECRET_KEY: string;
    OTC_TOKEN: string;
    OTC_USERNAME: string;
    OWN_CA: string;
  }
}
