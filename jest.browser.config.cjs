const unit = require("./jest.config.cjs");

/** Tests in a real browser over the preview page. */
module.exports = {
  ...unit,
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: [],
  testTimeout: 120_000,
  maxWorkers: 1,
};
