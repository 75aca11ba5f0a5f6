/** An array of JSON, a record on each line. */
export async function* jsonOf(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const records of pages) {
    let text = ''
    for (const record of records) {
      text += before + JSON.stringify(record)
      before = ',\n'
    }
    if (text !== '') yield text
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
