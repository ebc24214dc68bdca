package org.centerline.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller of the API: JSON in and out, refusals as problem+json. */
@Documented
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface ApiController {

  /** The path under which its operations live. */
  @AliasFor(annotation = RequestMapping.class, attribute = "path")
  String[] value();
}
