import { element, json, page } from '../../../assets/centerline/pages.js';

let waiting = new Map();

/** Asks for all cards that were wanted since the last time, in one request. */
async function send() {
  const asked = waiting;
  waiting = new Map();
  const query = new URLSearchParams([...asked.keys()].map(id => ['task', id]));
  const answer = json(page(`tasks/cards?${query}`));
  asked.forEach(({ resolve, reject }, id) => answer.then(cards => resolve(cards[id]), reject));
}

/** The case number, importer and due date of a task; undefined where it is not in one's pools. */
export function card(taskId) {
  if (waiting.size === 0) {
    setTimeout(send);
  }
  if (!waiting.has(taskId)) {
    const asked = {};
    asked.promise = new Promise((resolve, reject) => Object.assign(asked, { resolve, reject }));
    waiting.set(taskId, asked);
  }
  return waiting.get(taskId).promise;
}

const line = (label, text) => element('div', {}, element('dt', {}, label), element('dd', {}, text));

async function show(node, taskId) {
  const facts = await card(taskId);
  if (facts) {
    node.replaceChildren(element('dl', { className: 'cl-card' },
      line('Case', facts.caseNumber),
      line('Importer', facts.importer),
      line('Due', facts.due)));
  }
}

export default {
  id: 'centerline-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  // A card without its facts still shows the task, so a failure is left to the console.
  render: (node, { taskId }) => void show(node, taskId).catch(console.warn)
};
