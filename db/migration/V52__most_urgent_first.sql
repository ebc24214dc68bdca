-- A pool's list has what its members' priority puts ahead first (routing/queue-priority.dmn), then
-- what is due first. The minus makes all columns run the same way, so that a page begins behind the
-- last task of the page before by one comparison.
create index open_task_queue on open_task (pool, (-priority), due, task_id);
drop index open_task_worklist;
