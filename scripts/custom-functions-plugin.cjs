const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

/** Describes the custom functions to Excel: functions.json, from the JSDoc of the functions themselves. */
class CustomFunctionsPlugin {
  constructor(source) {
    this.source = source;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("CustomFunctionsPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "CustomFunctionsPlugin", stage }, async () => {
        const { metadataJson, errors } = await generateCustomFunctionsMetadata([this.source]);
        for (const error of errors) compilation.errors.push(new WebpackError(error));
        compilation.emitAsset("functions.json", new sources.RawSource(metadataJson));
      });
    });
  }
}

module.exports = { CustomFunctionsPlugin };
