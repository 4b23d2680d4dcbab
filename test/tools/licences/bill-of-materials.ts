import type { InstalledPackage } from "./packages";

/** A bill of materials in the shape of CycloneDX 1.5, without time and serial number: the same lock, the same text. */
export function billOfMaterials(
  product: { readonly name: string; readonly version: string },
  installed: readonly InstalledPackage[],
): string {
  // npm may install one version in several places; the bill names it once.
  const packages = [...new Map(installed.map((one) => [`${one.name}@${one.version}`, one])).values()];
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", name: product.name, version: product.version } },
    components: packages.map((one) => ({
      type: "library",
      "bom-ref": reference(`${one.name}@${one.version}`),
      name: one.name,
      version: one.version,
      purl: reference(`${one.name}@${one.version}`),
      licenses: [{ expression: one.licence }],
      ...(one.integrity === undefined ? {} : { hashes: hashes(one.integrity) }),
    })),
    dependencies: packages.map((one) => ({
      ref: reference(`${one.name}@${one.version}`),
      dependsOn: one.needs.map(reference),
    })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Package URL; the "@" of a scope is escaped. */
function reference(nameAndVersion: string): string {
  return `pkg:npm/${nameAndVersion.replace(/^@/, "%40")}`;
}

function hashes(integrity: string): readonly { readonly alg: string; readonly content: string }[] {
  return integrity.split(" ").map((one) => {
    const [kind = "", base64 = ""] = one.split(/-(.*)/s);
    return { alg: kind.toUpperCase().replace("SHA", "SHA-"), content: Buffer.from(base64, "base64").toString("hex") };
  });
}
