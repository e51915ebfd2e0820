// Another page of the site, read by the browser as a page without running it: Trusted Types allow no parsing of HTML text.

/** The page; null where it can't be had. @param {string} url @returns {Promise<Document | null>} */
export const loadPage = url => new Promise(done => {
  const request = new XMLHttpRequest()
  request.onloadend = () => done(request.status === 200 ? request.response : null)
  try {
    request.open('GET', url)
    request.responseType = 'document'
    request.send()
  } catch {
    done(null)
  }
})
