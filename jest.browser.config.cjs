const unit = require("./jest.config.cjs");

/** Tests in a real browser over the preview page, which is built and served once for all of them. */
module.exports = {
  ...unit,
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: [],
  globalSetup: "<rootDir>/test/browser/support/serve-preview.ts",
  globalTeardown: "<rootDir>/test/browser/support/stop-preview.ts",
  testTimeout: 120_000,
  maxWorkers: 1,
};
