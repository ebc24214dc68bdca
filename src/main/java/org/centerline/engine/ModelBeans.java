package org.centerline.engine;

import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/**
 * The beans that expressions in models can see, by name. They are looked up when a model calls
 * them: many of them need the engine, which is built with this map.
 */
final class ModelBeans extends AbstractMap<Object, Object> {

  private final ApplicationContext context;
  private Set<String> names;

  ModelBeans(ApplicationContext context) {
    this.context = context;
  }

  private synchronized Set<String> names() {
    if (names == null) {
      names = Set.of(context.getBeanNamesForAnnotation(ForModels.class));
    }
    return names;
  }

  @Override
  public boolean containsKey(Object name) {
    return names().contains(name);
  }

  @Override
  public Object get(Object name) {
    return containsKey(name) ? context.getBean((String) name) : null;
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return names().stream()
        .map(name -> new SimpleImmutableEntry<Object, Object>(name, context.getBean(name)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
