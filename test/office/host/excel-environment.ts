import type { EnvironmentContext, JestEnvironmentConfig } from "@jest/environment";
import { TestEnvironment } from "jest-environment-jsdom";

/**
 * A window in which the real client library can be booted: it loads scripts, and its address is https, as the library
 * demands of a page in Excel on the web. What every browser of today has and jsdom has not is taken from Node.
 */
export default class ExcelEnvironment extends TestEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    const { projectConfig } = config;
    const testEnvironmentOptions = { url: "https://localhost/taskpane.html", resources: "usable" };
    super({ ...config, projectConfig: { ...projectConfig, testEnvironmentOptions } }, context);
    Object.assign(this.global, { TextEncoder, TextDecoder, structuredClone });
  }
}
