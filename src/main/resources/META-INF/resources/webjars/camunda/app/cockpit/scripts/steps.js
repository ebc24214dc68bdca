import { caseLink, element, json, loadStyle, minute, table } from '../../../assets/centerline/pages.js';

const MOST = 1000;

const words = type => type.replace(/([A-Z])/g, ' $1').toLowerCase();

async function show(node, engine, id) {
  const [instance, steps, tasks] = await Promise.all([
    json(`${engine}/history/process-instance/${id}`),
    json(`${engine}/history/activity-instance?processInstanceId=${id}&sortBy=occurrence&sortOrder=asc&maxResults=${MOST}`),
    json(`${engine}/history/task?processInstanceId=${id}&finished=true&maxResults=${MOST}`)
  ]);
  // Who completed a task stands in the history of tasks only.
  const people = new Map(tasks.map(({ activityInstanceId, assignee }) => [activityInstanceId, assignee]));
  const row = ({ id, activityName, activityType, startTime, endTime, canceled }) => [
    activityName,
    words(activityType),
    minute(startTime),
    canceled ? `${minute(endTime)}, cancelled` : minute(endTime),
    people.get(id) ?? ''
  ];
  // What started in the same millisecond stays in the order in which it occurred.
  steps.sort((a, b) => new Date(a.startTime) - new Date(b.startTime));
  node.replaceChildren(element('div', { className: 'cl-file cl-tab' },
    element('p', {}, caseLink(instance.businessKey, `Open case ${instance.businessKey} in a new window`)),
    table('What has happened in this instance, first step first, in Eastern time',
      ['Step', 'Kind', 'Started', 'Ended', 'Completed by'],
      // What has no name, such as a gateway that only joins, tells nobody anything.
      steps.filter(({ activityName }) => activityName).map(row))));
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
