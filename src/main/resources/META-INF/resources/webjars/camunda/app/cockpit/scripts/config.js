export default {
  app: { name: 'Cockpit', vendor: 'Centerline' },
  customScripts: ['scripts/steps.js', 'scripts/finished.js'],
  disableWelcomeMessage: true
};
