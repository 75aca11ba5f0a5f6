import { expect, test } from 'vitest'
import { readMarkdown } from './markdown.ts'

test('paragraphs are apart by an empty line', () => {
  expect(readMarkdown('Eén.\nNog steeds één.\n\nTwee.')).toEqual([
    { kind: 'paragraph', content: [{ kind: 'text', text: 'Eén.\nNog steeds één.' }] },
    { kind: 'paragraph', content: [{ kind: 'text', text: 'Twee.' }] },
  ])
})

test('headings, lists and quotes are what they are', () => {
  const blocks = readMarkdown('### Kop\n\n- een\n- twee\n\n1. eerst\n2. dan\n\n> citaat')
  expect(blocks).toMatchObject([
    { kind: 'heading', level: 3 },
    { kind: 'list', ordered: false, items: [[{ text: 'een' }], [{ text: 'twee' }]] },
    { kind: 'list', ordered: true, items: [[{ text: 'eerst' }], [{ text: 'dan' }]] },
    { kind: 'quote', blocks: [{ kind: 'paragraph' }] },
  ])
})

test('bold, italic and links stand inside a line', () => {
  expect(readMarkdown('Een **vet**, *schuin* en [koppeling](https://example.org).')).toEqual([
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'Een ' },
        { kind: 'strong', content: [{ kind: 'text', text: 'vet' }] },
        { kind: 'text', text: ', ' },
        { kind: 'em', content: [{ kind: 'text', text: 'schuin' }] },
        { kind: 'text', text: ' en ' },
        { kind: 'link', href: 'https://example.org', content: [{ kind: 'text', text: 'koppeling' }] },
        { kind: 'text', text: '.' },
      ],
    },
  ])
})

test.each(['[klik](javascript:alert)', '[klik](data:text/html,x)', '[klik](//elders.example)'])(
  'a link that could do harm, such as %s, is text',
  text => {
    expect(readMarkdown(text)).toEqual([{ kind: 'paragraph', content: [{ kind: 'text', text: 'klik' }] }])
  },
)

test('HTML, escapes and a lone star are text', () => {
  expect(readMarkdown('<b>x</b> 2 \\* 3 en 4 * 5')).toEqual([
    { kind: 'paragraph', content: [{ kind: 'text', text: '<b>x</b> 2 * 3 en 4 * 5' }] },
  ])
})
