package org.centerline.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the API's document says beyond what the controllers' signatures tell. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

  private static final String BASIC = "basic";
  private static final String PROBLEM = "application/problem+json";
  private static final String PROBLEM_REF = "#/components/schemas/Problem";

  /** The refusals that an operation can answer with, beside those that any can. */
  private static final Map<String, String> SENTENCES =
      Map.of(
          "400", "Not well-formed: malformed JSON, an unknown property, a value of another kind",
          "401", "No sign-in, or a wrong one",
          "403", "Not allowed for this person",
          "404", "There is no such thing, or it is not this person's",
          "409", "The idempotency key came before with another body",
          "415", "The body is of a kind that this operation does not read",
          "413", "The body is larger than the limit",
          "422", "Well-formed, but against a rule; every reason is named");

  private static final String UPLOAD =
      "A filing as JSON on each line, or protests as CSV with a header line: docs/bulk-filing.md";

  private static final String PROTEST_EXAMPLE =
      """
      {
        "filer": { "name": "Acme Imports, Inc.", "role": "IMPORTER" },
        "importerNumber": "12-345678900",
        "decision": "CLASSIFICATION",
        "entries": [ {
          "entryNumber": "ABC-1234567-6", "port": "2704", "entryDate": "2025-11-03",
          "liquidationDate": "2026-09-04", "hts": ["8471300100"], "paid": "1200.00" } ],
        "merchandise": "Portable computers",
        "grounds": "Classified as displays of 8528, although they are computers of 8471.30.01.",
        "claim": { "hts": "8471300100", "refund": "700.00" }
      }
      """;

  @Bean
  OpenAPI centerlineApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Centerline API")
                .version("1")
                .description(
                    "Casework of the customs Centers of Excellence and Expertise. Dates are"
                        + " yyyy-MM-dd in Eastern time, instants RFC 3339, money a decimal string in"
                        + " dollars. Every refusal is problem+json (RFC 9457) whose errors name a"
                        + " JSON pointer, a code and a sentence."))
        // Without one, the address at which the document happens to be read would be added.
        .addServersItem(new Server().url("/"))
        .addSecurityItem(new SecurityRequirement().addList(BASIC))
        .schemaRequirement(
            BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
  }

  @Bean
  OpenApiCustomizer refusalsKeysAndForms() {
    return document -> {
      document.getComponents().addSchemas("Problem", problem());
      document
          .getPaths()
          .forEach(
              (path, item) ->
                  item.readOperationsMap()
                      .forEach((method, operation) -> describe(path, method, operation)));
      ApiForms.describe(document);
      PortMessageDocument.describe(document);
    };
  }

  private static void describe(String path, HttpMethod method, Operation operation) {
    operation.setTags(List.of(ApiOperations.tag(path)));
    operation.setSummary(ApiOperations.summary(method, path));
    operation.setOperationId(ApiOperations.operationId(method, path));
    refusal(operation, "400", "401");
    if (path.contains("{")) {
      refusal(operation, "404");
    }
    if (method != HttpMethod.GET) {
      refusal(operation, "413", "422");
    } else if (path.startsWith(ReconciliationController.PATH)) {
      refusal(operation, "403", "422");
    }
    if (path.endsWith("/protests")) {
      describeFiling(operation);
    }
    if (path.endsWith(BatchController.BATCHES)) {
      describeUpload(operation);
    }
    if (path.endsWith("/protests")
        || path.endsWith(BatchController.BATCHES)
        || path.endsWith("/tasks")
        || path.endsWith("/time")
        || path.startsWith(ReconciliationController.PATH)
        || method == HttpMethod.PUT) {
      refusal(operation, "403");
    }
  }

  private static void describeUpload(Operation operation) {
    acceptsKey(operation);
    refusal(operation, "415");
    ApiResponse accepted =
        operation.getResponses().remove("200").description("The batch, whose rows wait");
    accepted.addHeaderObject(
        "Location", new Header().description("Where the batch is").schema(new StringSchema()));
    operation.getResponses().addApiResponse("202", accepted);
    operation.getRequestBody().setRequired(true);
    operation
        .getRequestBody()
        .getContent()
        .values()
        .forEach(form -> form.setSchema(ApiForms.text(UPLOAD)));
  }

  private static void acceptsKey(Operation operation) {
    refusal(operation, "409");
    operation.addParametersItem(
        new HeaderParameter()
            .name(OncePost.KEY_HEADER)
            .description("The same key with the same body gets the first answer again, also later.")
            .schema(new StringSchema().minLength(1).maxLength(200)));
  }

  private static void describeFiling(Operation operation) {
    acceptsKey(operation);
    ApiResponse created = operation.getResponses().remove("200").description("The case");
    created.addHeaderObject(
        "Location", new Header().description("Where the case is").schema(new StringSchema()));
    operation.getResponses().addApiResponse("201", created);
    MediaType body = operation.getRequestBody().getContent().get("application/json");
    body.setExample(ApiForms.json(PROTEST_EXAMPLE));
  }

  private static void refusal(Operation operation, String... statuses) {
    for (String status : statuses) {
      Schema<?> problem = new Schema<>().$ref(PROBLEM_REF);
      operation
          .getResponses()
          .addApiResponse(
              status,
              new ApiResponse()
                  .description(SENTENCES.get(status))
                  .content(new Content().addMediaType(PROBLEM, new MediaType().schema(problem))));
    }
  }

  private static Schema<?> problem() {
    Schema<?> error =
        ApiForms.object()
            .addProperty("pointer", ApiForms.text("JSON pointer (RFC 6901), empty for the whole"))
            .addProperty("code", ApiForms.text("The rule's code, e.g. ENTRY_CHECK_DIGIT"))
            .addProperty("message", ApiForms.text("A sentence a filer understands"));
    return ApiForms.object()
        .addProperty("type", new StringSchema().format("uri"))
        .addProperty("title", new StringSchema())
        .addProperty("status", ApiForms.integer())
        .addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema().format("uri"))
        .addProperty("errors", ApiForms.list(error));
  }
}
