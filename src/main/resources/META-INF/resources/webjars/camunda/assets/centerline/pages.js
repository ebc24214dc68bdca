// What the plugins of Tasklist and Cockpit share.

const appRoot = document.querySelector('base').getAttribute('app-root');
const home = new URL('..', new URL(`${appRoot}/`, window.location.href));

/** The address of one of Centerline's own pages, which stand beside the web applications. */
export const page = path => new URL(path, home).href;

/** Loads the style of Centerline's own pages, once. */
export function loadStyle() {
  const href = page('centerline.css');
  if (!document.querySelector(`link[href="${href}"]`)) {
    document.head.append(element('link', { rel: 'stylesheet', href }));
  }
}

/** An element with these properties and children; text stays text, so nothing needs escaping. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** A link to the case file in a window of its own. */
export const caseLink = (caseNumber, text) =>
  element('a', { href: page(`cases/${encodeURIComponent(caseNumber)}`), target: '_blank', rel: 'noopener' }, text);

/** A table with a caption, column headings and rows of texts or elements; the first cell of a row names it. */
export function table(caption, headings, rows) {
  return element('table', { className: 'cl-table' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...headings.map(text => element('th', { scope: 'col' }, text)))),
    element('tbody', {}, ...rows.map(([first, ...others]) => element('tr', {},
      element('th', { scope: 'row' }, first),
      ...others.map(cell => element('td', {}, cell))))));
}

/** The JSON of an address, or an error with its status. */
export async function json(address, options) {
  const answer = await fetch(address, { credentials: 'same-origin', headers: { Accept: 'application/json' }, ...options });
  if (!answer.ok) {
    throw Object.assign(new Error(`${address} answered ${answer.status}`), { status: answer.status });
  }
  return answer.json();
}

const eastern = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'short'
});

/** Date and minute, in Eastern time as in the case file, of an engine time; empty for none. */
export const minute = time => time ? eastern.format(new Date(time)) : '';
