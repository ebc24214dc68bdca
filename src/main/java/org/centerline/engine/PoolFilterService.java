package org.centerline.engine;

import static org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter.ORDERING_PROPERTIES;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryProperty;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.query.QueryProperty;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.centerline.docket.OpenWork;

/**
 * Serves staff a filter without criteria, as "My Center" is, from the projection of open tasks: the
 * engine's own query counts for seconds with 100,000 of them. It shows what the engine would show
 * them, the tasks of their pools, claimed or not. Everything else goes to the engine.
 */
class PoolFilterService extends FilterServiceImpl {

  private static final JsonTaskQueryConverter CRITERIA = new JsonTaskQueryConverter();

  private static final Map<QueryProperty, OpenWork.Column> COLUMNS =
      Map.of(
          TaskQueryProperty.DUE_DATE, OpenWork.Column.DUE,
          TaskQueryProperty.CREATE_TIME, OpenWork.Column.CREATED,
          TaskQueryProperty.PRIORITY, OpenWork.Column.PRIORITY);

  /** As the API lists a pool: what its priority puts ahead first, then what is due first. */
  private static final List<OpenWork.Order> MOST_URGENT =
      List.of(
          new OpenWork.Order(OpenWork.Column.PRIORITY, false),
          new OpenWork.Order(OpenWork.Column.DUE, true));

  private final Supplier<OpenWork> openWork;

  PoolFilterService(Supplier<OpenWork> openWork) {
    this.openWork = openWork;
  }

  @Override
  public <T> List<T> listPage(String filterId, int first, int most) {
    return listPage(filterId, null, first, most);
  }

  @Override
  @SuppressWarnings("unchecked") // A filter of tasks lists tasks.
  public <T, Q extends Query<?, T>> List<T> listPage(
      String filterId, Q extending, int first, int most) {
    return ownPools(filterId, extending)
        .flatMap(pools -> orders(extending).map(by -> page(pools, by, first, most)))
        .map(tasks -> (List<T>) tasks)
        .orElseGet(() -> super.listPage(filterId, extending, first, most));
  }

  @Override
  public Long count(String filterId) {
    return count(filterId, null);
  }

  @Override
  public Long count(String filterId, Query<?, ?> extending) {
    return ownPools(filterId, extending)
        .map(pools -> openWork.get().count(pools))
        .orElseGet(() -> super.count(filterId, extending));
  }

  /** The person's groups, where they and nothing else decide what the filter shows. */
  private Optional<List<String>> ownPools(String filterId, Query<?, ?> extending) {
    Authentication person = commandExecutor.execute(context -> context.getAuthentication());
    if (person == null || person.getGroupIds() == null) {
      return Optional.empty();
    }
    List<String> groups = person.getGroupIds();
    boolean seesMore = groups.stream().anyMatch(Pools.SEE_ALL_TASKS::contains);
    return groups.contains(Pools.STAFF)
            && !seesMore
            && hasNoCriteria(getFilter(filterId).getQuery())
            && hasNoCriteria(extending)
        ? Optional.of(groups)
        : Optional.empty();
  }

  private static boolean hasNoCriteria(Query<?, ?> query) {
    return query == null
        || (query instanceof TaskQuery tasks
            && Set.of(ORDERING_PROPERTIES).containsAll(CRITERIA.toJsonObject(tasks).keySet()));
  }

  /** Empty where the projection cannot sort so. */
  private static Optional<List<OpenWork.Order>> orders(Query<?, ?> extending) {
    List<QueryOrderingProperty> asked =
        extending == null ? List.of() : ((TaskQueryImpl) extending).getOrderingProperties();
    if (asked.isEmpty()) {
      return Optional.of(MOST_URGENT);
    }
    return asked.stream()
            .map(QueryOrderingProperty::getQueryProperty)
            .allMatch(COLUMNS::containsKey)
        ? Optional.of(asked.stream().map(PoolFilterService::order).toList())
        : Optional.empty();
  }

  private static OpenWork.Order order(QueryOrderingProperty asked) {
    return new OpenWork.Order(
        COLUMNS.get(asked.getQueryProperty()), asked.getDirection() != Direction.DESCENDING);
  }

  private List<Task> page(List<String> pools, List<OpenWork.Order> orders, int first, int most) {
    List<String> ids = openWork.get().ids(pools, orders, first, most);
    if (ids.isEmpty()) {
      return List.of();
    }
    TaskQuery query = new TaskQueryImpl(commandExecutor).taskIdIn(ids.toArray(String[]::new));
    List<Task> tasks =
        commandExecutor.execute(context -> context.runWithoutAuthorization(query::list));
    return tasks.stream().sorted(Comparator.comparing(task -> ids.indexOf(task.getId()))).toList();
  }
}
