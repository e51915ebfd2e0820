// Makes elements, for all scripts, without HTML text: pages allow no other way.

/** @typedef {string | number | boolean | null | undefined | ((event: Event) => void)} Property */

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name @param {Record<string, Property>} [properties] attributes by name; functions are listeners (onclick), `hidden` and the like are booleans
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(key.slice(2), value)
    else if (value === true) made.setAttribute(key, '')
    else if (value !== false && value != null) made.setAttribute(key, String(value))
  }
  made.append(...children)
  return made
}

/** @param {string} label @param {() => void} onclick @param {Record<string, Property>} [properties] */
export const button = (label, onclick, properties) => element('button', { type: 'button', onclick, ...properties }, label)
