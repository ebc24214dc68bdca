-- Indexes that the engine's own schema lacks. They run after the engine has made its tables.

-- Without it the completion of any task scans all open tasks.
create index if not exists centerline_task_parent on act_ru_task (parent_task_id_);
-- Job acquisition, by due date and by priority, with many timers in the future or overdue.
create index if not exists centerline_job_due on act_ru_job (duedate_);
create index if not exists centerline_job_priority on act_ru_job (priority_ desc, duedate_);
create index if not exists centerline_job_locked on act_ru_job (process_instance_id_)
  where lock_owner_ is not null;

-- No process goes on in a Center that has ended (V43, docs/decisions/035).
create or replace trigger centerline_center_held before insert or update of text_ on act_ru_variable
  for each row when (new.name_ in ('center', 'consulted') and new.text_ is not null)
  execute function hold_center_of_process();
