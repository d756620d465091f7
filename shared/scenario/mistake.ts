/** One mistake in a scenario file: where it stands, what is wrong, and what would be right. */
export interface ScenarioMistake {
  /** The path inside the file, e.g. `areas[3].floor[0]`. */
  path: string;
  wrong: string;
  right: string;
}
