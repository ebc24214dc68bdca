import { caseLink, element, json, loadStyle, minute, table } from '../../../assets/centerline/pages.js';

const MOST = 1000;

const words = type => type.replace(/([A-Z])/g, ' $1').toLowerCase();

const step = ({ activityId, activityName, activityType, startTime, endTime, assignee, canceled }) => [
  activityName ?? activityId,
  words(activityType),
  minute(startTime),
  canceled ? `${minute(endTime)}, cancelled` : minute(endTime),
  assignee ?? ''
];

async function show(node, engine, id) {
  const [instance, steps] = await Promise.all([
    json(`${engine}/history/process-instance/${id}`),
    json(`${engine}/history/activity-instance?processInstanceId=${id}&sortBy=startTime&sortOrder=asc&maxResults=${MOST}`)
  ]);
  node.replaceChildren(element('div', { className: 'cl-file cl-tab' },
    element('p', {}, caseLink(instance.businessKey, `Open case ${instance.businessKey} in a new window`)),
    table('What has happened in this instance, first step first',
      ['Step', 'Kind', 'Started', 'Ended', 'Assignee'], steps.map(step))));
}

export default {
  id: 'centerline-steps',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 20,
  properties: { label: 'Steps' },
  render(node, { api, processInstanceId }) {
    loadStyle();
    show(node, api.engineApi, processInstanceId)
      .catch(() => node.replaceChildren('The steps could not be loaded.'));
  }
};
