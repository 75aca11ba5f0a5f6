// Runs before the first paint, so that neither the colours nor the language flash. A file of its own because the
// content security policy forbids inline scripts. The keys are those of core/colourMode.ts and core/i18n.ts.
;(function () {
  var colours = null
  var language = null
  try {
    colours = localStorage.getItem('aanbod.colours')
    language = localStorage.getItem('aanbod.language')
  } catch {
    // Storage may be switched off; then the system decides.
  }
  var dark = colours === 'dark' || (colours !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.add(dark ? 'dark' : 'light')
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light'
  if (language === 'en') document.documentElement.lang = 'en'
})()
