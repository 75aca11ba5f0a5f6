/** A piece of a line. */
export type Inline =
  | { kind: 'text' | 'code'; text: string }
  | { kind: 'strong' | 'em'; content: Inline[] }
  | { kind: 'link'; href: string; content: Inline[] }
  | { kind: 'break' }

/** A block of a text. */
export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'heading'; level: number; content: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'quote'; blocks: Block[] }

const bullet = /^\s{0,3}([-*+]|\d{1,9}[.)])\s+/
const heading = /^(#{1,6})\s+(.*?)\s*#*$/

/**
 * Reads the Markdown that our editor writes: paragraphs, headings, lists, quotes, bold, italic, code and links. Anything else
 * stays the text it is; HTML is never more than text.
 */
export function readMarkdown(text: string): Block[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const blocks: Block[] = []
  let at = 0
  const take = (belongs: (line: string) => boolean) => {
    const start = at
    while (at < lines.length && belongs(lines[at] ?? '')) at++
    return lines.slice(start, at)
  }
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const title = heading.exec(line)
    if (line.trim() === '') at++
    else if (title) {
      blocks.push({ kind: 'heading', level: title[1]?.length ?? 1, content: readInline(title[2] ?? '') })
      at++
    } else if (/^\s{0,3}>/.test(line)) {
      const quoted = take(next => /^\s{0,3}>/.test(next)).map(next => next.replace(/^\s{0,3}> ?/, ''))
      blocks.push({ kind: 'quote', blocks: readMarkdown(quoted.join('\n')) })
    } else if (bullet.test(line)) {
      blocks.push(readList(take(next => next.trim() !== '' && !heading.test(next))))
    } else {
      const paragraph = take(
        next => next.trim() !== '' && !heading.test(next) && !/^\s{0,3}>/.test(next) && !bullet.test(next),
      )
      blocks.push({ kind: 'paragraph', content: readInline(paragraph.join('\n')) })
    }
  }
  return blocks
}

function readList(lines: string[]): Block {
  const items: string[] = []
  for (const line of lines) {
    if (bullet.test(line)) items.push(line.replace(bullet, ''))
    else items.push(`${items.pop() ?? ''}\n${line.trim()}`)
  }
  return { kind: 'list', ordered: /^\s*\d/.test(lines[0] ?? ''), items: items.map(readInline) }
}

const marks =
  /\\([!-/:-@[-`{-~])|`([^`\n]+)`|\*\*(?=\S)([\s\S]*?\S)\*\*|__(?=\S)([\s\S]*?\S)__|\*(?=\S)([^*]*[^*\s])\*|(?<!\w)_(?=\S)([^_]*[^_\s])_(?!\w)|\[([^\]]+)\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)|(?: {2,}|\\)\n/

/** Only addresses that lead somewhere else or to a mailbox are links; a script is not. */
const isSafe = (href: string) => /^(https?:|mailto:|tel:|\/(?!\/)|#)/i.test(href)

function readInline(text: string): Inline[] {
  const parts: Inline[] = []
  let rest = text
  const say = (words: string) => {
    if (words === '') return
    const last = parts.at(-1)
    if (last?.kind === 'text') last.text += words
    else parts.push({ kind: 'text', text: words })
  }
  for (let match = marks.exec(rest); match; match = marks.exec(rest)) {
    const [whole, escaped, code, strong, strong2, em, em2, label, href] = match
    say(rest.slice(0, match.index))
    if (escaped !== undefined) say(escaped)
    else if (code !== undefined) parts.push({ kind: 'code', text: code })
    else if (strong !== undefined || strong2 !== undefined)
      parts.push({ kind: 'strong', content: readInline(strong ?? strong2 ?? '') })
    else if (em !== undefined || em2 !== undefined) parts.push({ kind: 'em', content: readInline(em ?? em2 ?? '') })
    else if (label !== undefined && href !== undefined && isSafe(href))
      parts.push({ kind: 'link', href, content: readInline(label) })
    else if (label !== undefined) say(label)
    else parts.push({ kind: 'break' })
    rest = rest.slice(match.index + whole.length)
  }
  say(rest)
  return parts
}
