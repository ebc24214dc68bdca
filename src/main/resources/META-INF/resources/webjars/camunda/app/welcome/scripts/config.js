export default {
  app: { name: 'Welcome', vendor: 'Centerline' },
  disableWelcomeMessage: true
};
