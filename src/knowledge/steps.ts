/** Work in small steps: who drives it may do other things between any two. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Takes all steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
