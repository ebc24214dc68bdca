package org.centerline.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.account.Accounts;
import org.centerline.docket.CaseQuery;
import org.centerline.docket.CaseSearch;
import org.centerline.docket.Viewer;
import org.centerline.engine.Pools;
import org.centerline.protest.ProtestDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files the protests of {@code db/sample/docket.json} into an empty docket, as the person at intake
 * would: through the same desk, each in a transaction of its own.
 */
@Component
@Profile("sample")
class SampleDocket implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(SampleDocket.class);
  private static final Viewer EVERYTHING =
      new Viewer("", Set.of(), Set.of(), Set.of(), Set.of(), true, true);

  private final ProtestDesk desk;
  private final Accounts accounts;
  private final CaseSearch docket;
  private final TransactionTemplate transaction;
  private final ObjectMapper json;
  private final boolean wanted;

  SampleDocket(
      ProtestDesk desk,
      Accounts accounts,
      CaseSearch docket,
      TransactionTemplate transaction,
      ObjectMapper json,
      @Value("${centerline.sample.docket:true}") boolean wanted) {
    this.desk = desk;
    this.accounts = accounts;
    this.docket = docket;
    this.transaction = transaction;
    this.json = json;
    this.wanted = wanted;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (wanted && isEmpty()) {
      LOG.info("Filed the {} protests of the sample docket", load().size());
    }
  }

  private boolean isEmpty() {
    return docket.list(new CaseQuery(null, null, null, null, null, 0, 1), EVERYTHING).isEmpty();
  }

  /** Files every protest of the file and returns them by case number, in the file's order. */
  Map<String, SampleProtest> load() {
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                Pools.INTAKE, null, AuthorityUtils.createAuthorityList(Pools.INTAKE)));
    try {
      Map<String, SampleProtest> filed = new LinkedHashMap<>();
      for (SampleProtest protest : read()) {
        filed.put(transaction.execute(status -> file(protest)), protest);
      }
      return filed;
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private String file(SampleProtest protest) {
    if (protest.account() != null) {
      accounts.put(protest.account().details(), Pools.INTAKE);
    }
    return desk.file(protest.filing());
  }

  private List<SampleProtest> read() {
    try (InputStream file = new ClassPathResource("db/sample/docket.json").getInputStream()) {
      return List.of(json.readValue(file, SampleProtest[].class));
    } catch (IOException e) {
      throw new IllegalStateException("The sample docket cannot be read: " + e.getMessage(), e);
    }
  }
}
