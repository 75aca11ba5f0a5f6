import { expect, test } from 'vitest'
import { hasRawHtml } from './markdown.ts'

test.each([
  ['plain text', 'Voor wie in de stad werkt.'],
  ['emphasis, lists and links', '- **regie** voeren\n- *samenwerken* met [de G4](https://www.g4.nl)\n\n> een citaat'],
  ['an autolink', 'Zie <https://www.nsob.nl/metropool> voor meer.'],
  ['an autolink of an e-mail address', 'Mail <info@nsob.nl> of <mailto:info@nsob.nl>.'],
  ['a tag within code', 'Schrijf `<b>` of ``<i>`</i>``.'],
  ['a fenced block', 'Zo:\n\n```html\n<script>alert(1)</script>\n```\n\nen verder'],
  ['a fenced block of tildes', '~~~\n<div>\n~~~'],
  ['a longer closing fence', '```\n<b>\n````\n\nen verder'],
  ['an empty fenced block', '```\n```\n\nen verder'],
  ['an escaped tag', 'Het teken \\<b> staat er zo.'],
  ['a comparison', 'Groepen met 3 < 5 en 7 > 6 deelnemers'],
  ['an arrow and a heart', 'stad -> land, graag <3'],
  ['a quote beside a comparison in another paragraph', 'als a <b is\n\n> dan een citaat'],
])('%s is no HTML', (_case, text) => {
  expect(hasRawHtml(text)).toBe(false)
})

test.each([
  ['a tag', 'Een <b>vet</b> woord'],
  ['a closing tag', 'Een woord</b>'],
  ['a tag over two lines', 'Een <a\nhref="x">link</a>'],
  ['a tag with an angle bracket in an attribute', 'x <a title="<">y'],
  ['a tag without an end at the start of a line', 'tekst\n\n<div onclick="x"'],
  ['the same in a list', '- <img src=x onerror=alert(1)'],
  ['a comment', 'tekst <!-- weg --> tekst'],
  ['a declaration', '<!DOCTYPE html>'],
  ['a processing instruction', 'x <?php echo 1 ?>'],
  ['CDATA', 'x <![CDATA[ y ]]>'],
  ['a script link that looks like an autolink', '<javascript:alert(1)>'],
  ['a tag after an escaped backslash', 'x \\\\<b>'],
  ['a tag between escaped backticks', '\\`<b>\\`'],
  ['a tag after a longer closing fence', '```\na\n````\n<b>x</b> `'],
  ['a tag between backticks on different lines', '- `a\n- x <b>\n- c`'],
  ['a tag after an unequal run of backticks', '``a` <b>'],
])('%s is HTML', (_case, text) => {
  expect(hasRawHtml(text)).toBe(true)
})
