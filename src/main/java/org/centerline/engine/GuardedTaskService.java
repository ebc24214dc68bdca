package org.centerline.engine;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.centerline.docket.AlreadyDecided;
import org.centerline.docket.CurrentActor;
import org.centerline.docket.EventRefused;
import org.centerline.docket.SomethingNewFiled;
import org.centerline.statute.StatuteException;

/**
 * The engine's task service, in which every completion passes the task's {@link TaskRule} and
 * people claim for themselves, if the task's {@link ClaimRule} lets them. Tasklist, engine REST and
 * Java all come through here.
 */
class GuardedTaskService extends ClosedTaskService {

  private final TaskDesk desk;
  private final CurrentActor actor;

  GuardedTaskService(TaskDesk desk, CurrentActor actor) {
    this.desk = desk;
    this.actor = actor;
  }

  @Override
  public void complete(String taskId) {
    complete(taskId, Map.of());
  }

  @Override
  public void complete(String taskId, Map<String, Object> answers) {
    withRule(
        taskId,
        answers,
        outcome -> {
          super.complete(taskId, outcome);
          return null;
        });
  }

  @Override
  public VariableMap completeWithVariablesInReturn(
      String taskId, Map<String, Object> answers, boolean deserialize) {
    return withRule(
        taskId,
        answers,
        outcome -> super.completeWithVariablesInReturn(taskId, outcome, deserialize));
  }

  private interface Completion<T> {
    T with(Map<String, Object> outcome);
  }

  private <T> T withRule(String taskId, Map<String, Object> answers, Completion<T> completion) {
    try {
      return commandExecutor.execute(
          context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            if (task == null) {
              throw new TaskRefused("This task is not open any more");
            }
            commandCheckers().forEach(checker -> checker.checkTaskWork(task));
            refuseAdministrators(context, task);
            return completion.with(desk.answer(task, answers == null ? Map.of() : answers));
          });
    } catch (TaskRefused | StatuteException | SomethingNewFiled | EventRefused refused) {
      throw refusal(refused.getMessage());
    } catch (AlreadyDecided lost) {
      throw lost();
    } catch (RuntimeException failed) {
      if (Collisions.isCollision(failed)) {
        throw collided();
      }
      throw failed;
    }
  }

  private static FormFieldValidationException lost() {
    return refusal("Somebody else has just completed this; nothing of yours was changed");
  }

  /** A case that moves to another Center changes its tasks too, which completes none of them. */
  private static FormFieldValidationException collided() {
    return refusal(
        "Somebody else has just completed this, or its case has just moved; nothing of yours was"
            + " changed. If the task is still open, complete it again");
  }

  /** The right to administer every task is not the right to decide cases. */
  private static void refuseAdministrators(CommandContext context, TaskEntity task) {
    Authentication person = context.getAuthentication();
    if (person == null
        || person.getGroupIds() == null
        || !person.getGroupIds().contains(Groups.CAMUNDA_ADMIN)) {
      return;
    }
    boolean inPool =
        task.getCandidates().stream()
            .anyMatch(pool -> person.getGroupIds().contains(pool.getGroupId()));
    if (!inPool) {
      throw new AuthorizationException("Only members of the task's pool complete it");
    }
  }

  private static Collection<CommandChecker> commandCheckers() {
    return Context.getProcessEngineConfiguration().getCommandCheckers();
  }

  /** The one exception that the engine's REST interface answers with 400 and the sentence. */
  private static FormFieldValidationException refusal(String sentence) {
    return new FormFieldValidationException(sentence, sentence);
  }

  /** People claim for themselves; giving work to another is a right of its own. */
  @Override
  public void claim(String taskId, String userId) {
    if (userId != null && isPerson(actor.id()) && !actor.id().equals(userId)) {
      throw new AuthorizationException("A task is claimed for oneself only");
    }
    try {
      withClaimRule(taskId, userId, () -> super.claim(taskId, userId));
    } catch (TaskAlreadyClaimedException e) {
      throw new BadUserRequestException("This task has already been claimed by somebody else", e);
    } catch (NullValueException e) {
      throw new BadUserRequestException("This task is not open any more", e);
    } catch (RuntimeException failed) {
      if (Collisions.isCollision(failed)) {
        throw new BadUserRequestException(
            "Somebody else has just claimed this task or acted on its case; look again", failed);
      }
      throw failed;
    }
  }

  /** Puts a task into a person's hands where its rule lets that person have it. */
  private void withClaimRule(String taskId, String userId, Runnable assignment) {
    try {
      commandExecutor.execute(
          context -> {
            assignment.run();
            if (userId != null) {
              desk.claim(context.getTaskManager().findTaskById(taskId), userId);
            }
            return null;
          });
    } catch (TaskRefused refused) {
      throw new BadUserRequestException(refused.getMessage(), refused);
    }
  }

  private static boolean isPerson(String id) {
    return !CurrentActor.SYSTEM.equals(id);
  }

  /** Staff hand back their own task; the engine would ask for the right to assign it to anybody. */
  void handBack(String taskId) {
    commandExecutor.execute(
        context -> {
          TaskEntity task = context.getTaskManager().findTaskById(taskId);
          if (task == null || !actor.id().equals(task.getAssignee())) {
            throw new AuthorizationException("Only the person who claimed a task hands it back");
          }
          commandCheckers().forEach(checker -> checker.checkTaskWork(task));
          context.runWithoutAuthorization(
              () -> {
                super.setAssignee(taskId, null);
                return null;
              });
          return null;
        });
  }

  @Override
  public void delegateTask(String taskId, String userId) {
    withClaimRule(taskId, userId, () -> super.delegateTask(taskId, userId));
  }

  @Override
  public void setAssignee(String taskId, String userId) {
    if (userId == null && ownsTask(taskId)) {
      handBack(taskId);
    } else {
      withClaimRule(taskId, userId, () -> super.setAssignee(taskId, userId));
    }
  }

  private boolean ownsTask(String taskId) {
    return commandExecutor.execute(
        context -> {
          TaskEntity task = context.getTaskManager().findTaskById(taskId);
          return task != null && actor.id().equals(task.getAssignee());
        });
  }
}
