import { caseLink, element, loadStyle, page } from '../../../assets/centerline/pages.js';
import { card } from './cards.js';

const REASONS = {
  401: 'You are not signed in any more. Sign in again to see the case file.',
  404: 'You see no more of this case than the form shows.'
};

let shown = 0;

async function load(taskId) {
  const facts = await card(taskId);
  if (!facts) {
    throw Object.assign(new Error('Not in one of these pools'), { status: 404 });
  }
  const answer = await fetch(page(`cases/${encodeURIComponent(facts.caseNumber)}/file`), { credentials: 'same-origin' });
  if (!answer.ok) {
    throw Object.assign(new Error('No case file'), { status: answer.status });
  }
  return { caseNumber: facts.caseNumber, html: await answer.text() };
}

function file({ caseNumber, html }) {
  const content = element('div', { innerHTML: html });
  // A letter opened in this window would close Tasklist and lose what was typed.
  content.querySelectorAll('a').forEach(link => Object.assign(link, { target: '_blank', rel: 'noopener' }));
  return [
    element('p', {}, caseLink(caseNumber, `Open case ${caseNumber} in a new window`)),
    content
  ];
}

function failure(error, again) {
  const message = element('p', {}, REASONS[error.status] ?? 'The case file could not be loaded.');
  message.setAttribute('role', 'alert');
  const retry = element('button', { type: 'button', className: 'btn btn-default' }, 'Try again');
  retry.addEventListener('click', again);
  return [message, retry];
}

async function show(node, taskId) {
  const mine = ++shown;
  const loading = element('p', {}, 'Loading the case file');
  loading.setAttribute('role', 'status');
  const tab = element('div', { className: 'cl-file cl-tab' }, loading);
  node.replaceChildren(tab);
  const content = await load(taskId).then(file, error => failure(error, () => show(node, taskId)));
  if (mine === shown) {
    tab.replaceChildren(...content);
  }
}

export default {
  id: 'centerline-case-file',
  pluginPoint: 'tasklist.task.detail',
  // After the form (1000) and before the history (800).
  priority: 900,
  properties: { label: 'Case file' },
  render(node, { taskId }) {
    loadStyle();
    show(node, taskId);
  },
  unmount() {
    shown++;
  }
};
