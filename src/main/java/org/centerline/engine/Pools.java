package org.centerline.engine;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.reference.Offices;
import org.centerline.reference.Port;
import org.centerline.reference.PortDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups that tasks are offered to, one per Center and role and one per port, and the few
 * coarse grants that let their members work. They follow the reference tables at every start.
 */
@Component
public class Pools {

  /** Everybody who works tasks; carries the grants that all pools share. */
  public static final String STAFF = "staff";

  /** People who read all cases and Cockpit, and change nothing. */
  public static final String OVERSIGHT = "oversight";

  /** People who draw the models and look at how they run. */
  public static final String MODELER = "modeler";

  /** People who key in paper filings. */
  public static final String INTAKE = "intake";

  /** Importers, brokers and sureties. */
  public static final String FILER = "filer";

  public static final String HQ_ATTORNEY = "hq-attorney";

  /** The Office of Field Operations, which decides appeals against the Center of an account. */
  public static final String FIELD_OPERATIONS = "field-operations";

  public static final String FPF_OFFICER = "fpf-officer";

  /** Groups to whom the engine shows the tasks of all pools. */
  static final Set<String> SEE_ALL_TASKS = Set.of(OVERSIGHT, "camunda-admin");

  /** Lifecycles of privileged cases, and those that they call under their case numbers. */
  static final Set<String> PRIVILEGED =
      Set.of("disclosure", "consultation", "port-revenue", "port-chase", "reconciliation");

  private static final String MY_CENTER = "My Center";

  private final IdentityService identity;
  private final FilterService filters;
  private final TaskService tasks;
  private final RepositoryService repository;
  private final Grants grants;
  private final CenterDirectory centers;
  private final PortDirectory ports;
  private final Clock clock;

  Pools(
      IdentityService identity,
      FilterService filters,
      TaskService tasks,
      RepositoryService repository,
      Grants grants,
      CenterDirectory centers,
      PortDirectory ports,
      Clock clock) {
    this.identity = identity;
    this.filters = filters;
    this.tasks = tasks;
    this.repository = repository;
    this.grants = grants;
    this.centers = centers;
    this.ports = ports;
    this.clock = clock;
  }

  /** The pool of a role in a Center, or in another office that works cases. */
  public static String of(String center, CenterRole role) {
    return center + "-" + role.id();
  }

  /** The pool of a port's cashiers. */
  public static String cashiers(String port) {
    return "port-" + port + "-cashier";
  }

  /** The pool of a port's officers who release goods. */
  public static String releaseOfficers(String port) {
    return "port-" + port + "-release";
  }

  /** Creates what is missing; all of it or nothing. */
  @Transactional
  public void setUp() {
    Set<String> existing =
        identity.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
    Stream.of(
            Stream.of(
                STAFF,
                OVERSIGHT,
                MODELER,
                INTAKE,
                FILER,
                HQ_ATTORNEY,
                FIELD_OPERATIONS,
                FPF_OFFICER),
            centers.all(LocalDate.now(clock)).stream().map(Center::id).flatMap(Pools::ofCenter),
            ports.all().stream().map(Port::code).flatMap(Pools::ofPort))
        .flatMap(groups -> groups)
        .filter(group -> !existing.contains(group))
        .forEach(this::create);
    grant(myCenter().getId());
  }

  /** The pools of a Center, or of another office that works cases, one for each role. */
  public static Stream<String> ofCenter(String center) {
    return Stream.of(CenterRole.values()).map(role -> of(center, role));
  }

  /** A port's own, and those of its work for importers that take part in no Center. */
  private static Stream<String> ofPort(String port) {
    return Stream.concat(
        Stream.of(cashiers(port), releaseOfficers(port)), ofCenter(Offices.ofPort(port)));
  }

  /** Creates a group, with what the engine grants a group of itself. */
  void create(String id) {
    Group group = identity.newGroup(id);
    group.setName(id.replace('-', ' '));
    group.setType("CENTERLINE");
    identity.saveGroup(group);
  }

  /** One filter serves every pool: an empty query, of which each person sees what is theirs. */
  private Filter myCenter() {
    return filters.createTaskFilterQuery().filterName(MY_CENTER).list().stream()
        .findFirst()
        .orElseGet(this::newFilter);
  }

  private Filter newFilter() {
    Filter filter = filters.newTaskFilter(MY_CENTER);
    filter.setQuery(tasks.createTaskQuery());
    filter.setProperties(
        Map.of(
            "description",
            "Tasks offered to your pools",
            "priority",
            1,
            "color",
            "#1a4480",
            "refresh",
            true,
            "showUndefinedVariable",
            false));
    return filters.saveFilter(filter);
  }

  private void grant(String filterId) {
    grants.to(STAFF, APPLICATION, "tasklist", ACCESS);
    grants.to(STAFF, FILTER, filterId, READ);
    grants.to(STAFF, PROCESS_DEFINITION, "*", READ);
    for (String reader : List.of(OVERSIGHT, MODELER)) {
      grants.to(reader, APPLICATION, "cockpit", ACCESS);
      grants.to(reader, DECISION_DEFINITION, "*", READ, READ_HISTORY);
      grants.to(reader, DECISION_REQUIREMENTS_DEFINITION, "*", READ);
    }
    grants.to(OVERSIGHT, DEPLOYMENT, "*", READ);
    grants.revoke(OVERSIGHT, PROCESS_DEFINITION, "*");
    PRIVILEGED.forEach(key -> grants.revoke(OVERSIGHT, PROCESS_DEFINITION, key));
    repository.createProcessDefinitionQuery().latestVersion().list().stream()
        .map(ProcessDefinition::getKey)
        .filter(key -> !PRIVILEGED.contains(key))
        .forEach(
            key ->
                grants.to(
                    OVERSIGHT,
                    PROCESS_DEFINITION,
                    key,
                    READ,
                    READ_INSTANCE,
                    READ_TASK,
                    READ_HISTORY));
    grants.to(MODELER, PROCESS_DEFINITION, "*", READ);
    // Tables only: see GuardedRepositoryService.
    grants.to(MODELER, DEPLOYMENT, "*", READ, CREATE);
  }
}
