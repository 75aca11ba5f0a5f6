/** The first words of a text in Markdown, without the marks of its formatting. */
export function excerptOf(markdown: string, length = 120): string {
  const plain = markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(?:[>#]+|[-*+]|\d+\.)\s+/gm, '')
    .replaceAll(/[*_`\\]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (plain.length <= length) return plain
  const cut = plain.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 20)).trimEnd()} …`
}
