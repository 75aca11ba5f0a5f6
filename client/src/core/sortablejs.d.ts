// The part of sortablejs that OrderedList uses; the package carries no types.
declare module 'sortablejs' {
  interface SortableEvent {
    item: HTMLElement
    from: HTMLElement
    oldIndex?: number
    newIndex?: number
  }

  interface SortableOptions {
    handle?: string
    animation?: number
    ghostClass?: string
    onEnd?: (event: SortableEvent) => void
  }

  class Sortable {
    static create(element: HTMLElement, options: SortableOptions): Sortable
    destroy(): void
  }

  export { Sortable as default }
}
