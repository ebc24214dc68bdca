export default {
  app: { name: 'Admin', vendor: 'Centerline' },
  disableWelcomeMessage: true
};
