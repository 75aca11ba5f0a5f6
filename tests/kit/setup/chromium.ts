export { provideChromium as setup } from './browser.ts'
