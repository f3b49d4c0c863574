/**
 * Does this request come from the simulator's own page? Browsers say it in Sec-Fetch-Site, older ones in Origin;
 * a request with neither is refused, so that no other site that the visitor has open can act here.
 */
export function isFromOwnPage(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  // Only the host is compared: behind a proxy the page is https while this request is http.
  return new URL(origin).host === (request.headers.get('host') ?? new URL(request.url).host)
}
