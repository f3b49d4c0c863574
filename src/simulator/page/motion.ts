/** How to scroll for somebody who may have asked the system for less motion. */
export function scrollManner(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
}
