/*
 * What CommonMark reads as text, in the order in which it reads it: fenced code first, then, from left to right, escapes,
 * code within a line and autolinks.
 */
const fencedCode =
  /^ {0,3}(?:(`{3,})[^`\n]*\n(?:[\s\S]*?\n)? {0,3}\1`*|(~{3,})[^\n]*\n(?:[\s\S]*?\n)? {0,3}\2~*)[ \t]*$/gm
const plainText =
  /\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|<(?:https?:\/\/|mailto:)[^\s<>]*>|<[^\s<>@]+@[^\s<>@]+>/gi

/** Comments, declarations and processing instructions, and a tag at the start of a line, which needs no end to count. */
const htmlStart = /<!--|<!\[CDATA\[|<![a-z]|<\?|^[ \t>*+.)\d-]*<\/?[a-z]/im

/**
 * Whether a Markdown text has HTML in it that a reader would not see as text. Code, `\<` and autolinks are no HTML. Where
 * the two are hard to tell apart it says yes; pages that show Markdown must escape HTML all the same.
 */
export function hasRawHtml(markdown: string): boolean {
  const text = markdown.replaceAll('\r\n', '\n').replace(fencedCode, '·').replace(plainText, '·')
  if (htmlStart.test(text)) return true
  return text.split(/\n[ \t]*\n/).some(paragraph => {
    const start = paragraph.search(/<\/?[a-z]/i)
    return start >= 0 && paragraph.includes('>', start)
  })
}
