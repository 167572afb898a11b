/** Whether require() would load modules here. */
export default () => process.features.require_module;
