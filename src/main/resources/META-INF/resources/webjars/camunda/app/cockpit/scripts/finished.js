import { caseLink, element, json, loadStyle, minute, table } from '../../../assets/centerline/pages.js';

const MOST = 50;

async function show(node, engine, definitionId) {
  const finished = await json(`${engine}/history/process-instance`
    + `?processDefinitionId=${encodeURIComponent(definitionId)}&finished=true`
    + `&sortBy=endTime&sortOrder=desc&maxResults=${MOST}`);
  node.replaceChildren(element('div', { className: 'cl-file cl-tab' },
    finished.length === 0
      ? element('p', {}, 'None has finished yet.')
      : table(`The last ${MOST} that finished, latest first, in Eastern time`, ['Case', 'Started', 'Ended', 'State'],
        finished.map(({ businessKey, startTime, endTime, state }) =>
          [caseLink(businessKey, businessKey), minute(startTime), minute(endTime), state.toLowerCase()]))));
}

export default {
  id: 'centerline-finished',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 5,
  properties: { label: 'Finished' },
  render(node, { api, processDefinitionId }) {
    loadStyle();
    show(node, api.engineApi, processDefinitionId)
      .catch(() => node.replaceChildren('The finished instances could not be loaded.'));
  }
};
