/** Work that can be interrupted at every `yield`. */
export type Steps<T> = Generator<void, T>;

/** Does the work of {@link Steps} at one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
