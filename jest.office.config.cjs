const unit = require("./jest.config.cjs");

/** Tests with LibreOffice and Microsoft's validator: what the workbook is outside our own code. */
module.exports = {
  ...unit,
  roots: ["<rootDir>/test/office"],
  testPathIgnorePatterns: [],
  testTimeout: 120_000,
  maxWorkers: 1,
};
