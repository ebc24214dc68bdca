package org.centerline.web;

import jakarta.servlet.ServletContext;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders a page as Spring Boot would, without a server. */
final class Pages {

  private final SpringTemplateEngine engine = new SpringTemplateEngine();
  private final ServletContext servletContext = new MockServletContext();

  Pages() {
    ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setCharacterEncoding("UTF-8");
    files.setCheckExistence(true);
    files.setOrder(1);
    StringTemplateResolver inline = new StringTemplateResolver();
    inline.setOrder(2);
    engine.setTemplateResolvers(Set.of(files, inline));
    ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    texts.setBasename("messages");
    texts.setDefaultEncoding("UTF-8");
    engine.setTemplateEngineMessageSource(texts);
  }

  String page(String template, Map<String, Object> model) {
    return engine.process(template, context(model));
  }

  /** Renders a fragment alone, such as {@code case-file :: file(${view})}. */
  String fragment(String fragment, Map<String, Object> model) {
    return page("<div th:replace=\"~{%s}\"></div>".formatted(fragment), model);
  }

  private WebContext context(Map<String, Object> model) {
    var exchange =
        JakartaServletWebApplication.buildApplication(servletContext)
            .buildExchange(
                new MockHttpServletRequest(servletContext), new MockHttpServletResponse());
    return new WebContext(exchange, Locale.US, model);
  }
}
