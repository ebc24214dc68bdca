// Tasklist begins with what was created last. Work is taken by its priority, which puts members of
// trusted programs and what is overdue ahead (routing/queue-priority.dmn), then by its due date.
const MOST_URGENT = JSON.stringify([
  { sortBy: 'priority', sortOrder: 'desc' },
  { sortBy: 'dueDate', sortOrder: 'asc' }
]);

function inOrder() {
  const [path, query] = location.hash.split('?');
  const search = new URLSearchParams(query);
  if (!search.has('sorting')) {
    search.set('sorting', MOST_URGENT);
    location.replace(`${path}?${search}`);
  }
}

export default {
  id: 'centerline-queue',
  pluginPoint: 'tasklist.navbar.action',
  priority: 100,
  render: () => {
    inOrder();
    // While it loads its filters, Tasklist writes its address itself, and ours may be lost.
    setTimeout(inOrder, 1000);
  }
};
