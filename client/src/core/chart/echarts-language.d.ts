// The package carries no types for its languages.
declare module 'echarts/i18n/langNL-obj.js' {
  const words: Parameters<typeof import('echarts/core').registerLocale>[1]
  export { words as default }
}
