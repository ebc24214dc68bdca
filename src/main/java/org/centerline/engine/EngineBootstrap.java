package org.centerline.engine;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** Makes an engine ready for work before anybody can reach it: indexes, models, groups. */
@Component
class EngineBootstrap implements SmartInitializingSingleton {

  private final DataSource dataSource;
  private final ModelDeployment models;
  private final Pools pools;
  private final ObjectProvider<SamplePeople> samplePeople;

  EngineBootstrap(
      DataSource dataSource,
      ModelDeployment models,
      Pools pools,
      ObjectProvider<SamplePeople> samplePeople) {
    this.dataSource = dataSource;
    this.models = models;
    this.pools = pools;
    this.samplePeople = samplePeople;
  }

  @Override
  public void afterSingletonsInstantiated() {
    new ResourceDatabasePopulator(new ClassPathResource("db/engine/indexes.sql"))
        .execute(dataSource);
    models.deploy();
    pools.setUp();
    samplePeople.ifAvailable(SamplePeople::setUp);
  }
}
