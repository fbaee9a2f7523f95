import { readCountries } from "../convert/basemap-countries.ts";
import { check } from "../convert/check.ts";
import { readRegisterFolders, readYamlFolder } from "../convert/folders.ts";
import { formatProblem } from "../convert/problem.ts";
import type { Countries } from "../convert/territory.ts";
import type { DocumentRecord } from "../model/record.ts";
import type { Register } from "../model/register.ts";
import { type Project, UnsoundProject } from "./proposal/settle.ts";

/** Records and register of a project folder, read and checked. */
export interface ReadProject {
  readonly project: Project;
  readonly register: Register;
  readonly records: readonly DocumentRecord[];
  readonly outlines: Countries;
}

/**
 * @throws UnsoundProject with every problem, when `npm run convert` would not go through
 */
export function readProject(root: string): ReadProject {
  const outlines = readCountries(root);
  const records = readYamlFolder(root, "seeds");
  const project = {
    records,
    register: readRegisterFolders(root),
    countries: new Set(outlines.keys()),
  };
  const checked = check(project.records, project.register, project.countries);
  if ("problems" in checked) throw new UnsoundProject(checked.problems.map(formatProblem).join("\n"));
  return { project, register: checked.all.register, records: checked.all.records, outlines };
}
