/** What a function's URN names. */
export type FunctionName = {
  readonly package: string;
  readonly name: string;
  /** A version, or with a leading `!` an alias. */
  readonly qualifier: string;
  /** The URN named the version or alias; else it is `latest` by default. */
  readonly isQualified: boolean;
};

/** Where URNs of the emulated cloud point to. */
export type Place = { readonly region: string; readonly projectId: string };

export const defaultPackage = "default";
export const latest = "latest";

/**
 * Reads a function's URN: in full (`urn:fss:REGION:PROJECT:function:PACKAGE:NAME[:VERSION]`) or in one of the short forms
 * `NAME`, `PACKAGE:NAME`, `PROJECT:PACKAGE:NAME` and `PROJECT:PACKAGE:NAME:VERSION`. Undefined when it is neither, or of
 * another project or region.
 */
export function parseUrn(urn: string, { region, projectId }: Place): FunctionName | undefined {
  const fields = urn.split(":");
  if (fields[0] === "urn") {
    const [, service, of, project, kind, packageName, name, qualifier, ...rest] = fields;
    if (service !== "fss" || of !== region || project !== projectId || kind !== "function" || rest.length > 0)
      return undefined;
    return named(packageName, name, qualifier);
  }
  if (fields.length === 1) return named(defaultPackage, fields[0]);
  if (fields.length === 2) return named(fields[0], fields[1]);
  const [project, packageName, name, qualifier, ...rest] = fields;
  return project === projectId && rest.length === 0 ? named(packageName, name, qualifier) : undefined;
}

/** The full URN of a version of a function. */
export function urnOf(
  { package: packageName, name, qualifier }: Omit<FunctionName, "isQualified">,
  place: Place,
): string {
  return `urn:fss:${place.region}:${place.projectId}:function:${packageName}:${name}:${qualifier}`;
}

function named(
  packageName: string | undefined,
  name: string | undefined,
  qualifier?: string,
): FunctionName | undefined {
  if (!packageName || !name) return undefined;
  return { package: packageName, name, qualifier: qualifier ?? latest, isQualified: qualifier !== undefined };
}
