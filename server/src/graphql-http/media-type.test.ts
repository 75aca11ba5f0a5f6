import { expect, test } from 'vitest'
import { isJson, mediaTypeFor } from './media-type.ts'

const json = 'application/json'
const response = 'application/graphql-response+json'

test.each([
  [undefined, json],
  ['', json],
  ['*/*', json],
  ['application/*', json],
  [json, json],
  [response, response],
  [`${response}; charset=utf-8, ${json}; charset=utf-8`, response],
  [`${json}, ${response}`, json],
  [`${json};q=0.5, ${response}`, response],
  [`${response};q=0.5, ${json};q=0.9`, json],
  [`*/*, ${response}`, response],
  [`${json};q=0, */*`, response],
  ['text/html, application/xhtml+xml, */*;q=0.8', json],
  ['text/html', null],
  [`${json};q=0`, null],
  [`${json}; charset=iso-8859-1`, null],
  ['APPLICATION/JSON', json],
])('to who accepts %s the answer is %s', (accept, type) => {
  expect(mediaTypeFor(accept)).toBe(type)
})

test.each([
  [json, true],
  [`${json}; charset=utf-8`, true],
  [`${json};charset="UTF-8"`, true],
  [`${json}; charset=iso-8859-1`, false],
  ['text/plain', false],
  [undefined, false],
])('a body of %s is JSON: %s', (contentType, is) => {
  expect(isJson(contentType)).toBe(is)
})
