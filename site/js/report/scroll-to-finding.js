// Arriving at a finding: what it judges has to be in sight, and its box where both fit.

const EDGE = 72 // the head of the table above, the bar below

/** @param {HTMLElement} finding */
export function arrive(finding) {
  const cell = finding.closest('td')
  if (!cell) return finding.scrollIntoView({ block: 'center' })
  const row = cell.parentElement ?? cell
  // Of a long cell the first words that the finding names; else the cell from its top.
  const judged = row.querySelector('mark') ?? cell
  const [top, bottom] = [Math.min(judged.getBoundingClientRect().top, finding.getBoundingClientRect().top), finding.getBoundingClientRect().bottom]
  const room = innerHeight - 2 * EDGE
  // Where both fit they stand in the middle; else the words stand at the top.
  const space = Math.max(0, room - bottom + top) * 0.5
  scrollBy({ top: top - EDGE - space, left: 0, behavior: 'instant' })
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  if (judged.getBoundingClientRect().top < EDGE) scrollBy({ top: judged.getBoundingClientRect().top - EDGE, behavior: 'instant' })
}
