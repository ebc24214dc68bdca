package org.centerline.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Lets {@link DatabaseUse} watch the application's connections, for as long as a thread measures;
 * other connections are the data source's own. Tests and the benchmark scan it in; the application
 * does not have it.
 */
@Component
class MeasuredConnections implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource dataSource ? new Measured(dataSource) : bean;
  }

  private static final class Measured extends DelegatingDataSource {

    private final DataSource watched;

    Measured(DataSource own) {
      super(own);
      watched =
          ProxyDataSourceBuilder.create(own)
              .afterQuery(DatabaseUse::executed)
              .afterMethod(DatabaseUse::called)
              .build();
    }

    @Override
    public Connection getConnection() throws SQLException {
      return DatabaseUse.isMeasured() ? watched.getConnection() : super.getConnection();
    }
  }
}
