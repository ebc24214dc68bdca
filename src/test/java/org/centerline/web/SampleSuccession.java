package org.centerline.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.centerline.reference.Center;
import org.centerline.succession.Split;
import org.centerline.succession.SplitRequest;
import org.centerline.succession.SplitRequest.Successor;

/** The split of Base Metals & Machinery (78 FR 20345), for the page tests. */
final class SampleSuccession {

  private static final LocalDate OPENED = LocalDate.of(2012, 5, 10);

  private SampleSuccession() {}

  private static Center center() {
    return new Center(
        "base-metals", "Base Metals & Machinery", "Chicago", "005", OPENED, "", OPENED, null, "");
  }

  static Map<String, Object> centersModel() {
    Map<String, Object> model = new HashMap<>();
    model.put("decides", true);
    model.put("working", List.of(center()));
    model.put(
        "proposals",
        List.of(
            new CentersPageController.Listed(
                7, "base-metals", "Base Metals & Machinery", "Base Metals, Machinery", "by a")));
    model.put(
        "table",
        new Table("Centers", "All", List.of(Column.of("Center")), List.of(List.of("Electronics"))));
    return model;
  }

  static Map<String, Object> proposeModel() {
    Map<String, Object> model = new HashMap<>();
    model.put("center", center());
    model.put("form", SuccessionForm.blank(2));
    model.put(
        "problems",
        List.of(
            SuccessionForm.Problem.ofAll("A value is needed."),
            new SuccessionForm.Problem("id1", "id", 2, "A value is needed.")));
    return model;
  }

  static Map<String, Object> proposedModel() {
    SplitRequest request =
        new SplitRequest(
            "78 FR 20345",
            List.of(
                new Successor("metals", "Base Metals", "Chicago", "005", List.of(72, 73), true),
                new Successor("machinery", "Machinery", "Laredo", "010", List.of(84), false)),
            Map.of(),
            Map.of());
    Split split =
        new Split(
            7,
            "base-metals",
            request,
            "d1",
            "field-operations",
            OffsetDateTime.parse("2013-04-03T09:00-04:00"),
            List.of(
                new Split.Going("metals", 1, 1, 1, 1, 0, 4, 5),
                new Split.Going("machinery", 2, 5, 4, 3, 1, 4, 5)),
            1,
            List.of("12-345678900"),
            List.of(new Split.Member("director", List.of("machinery-director", "metals-director"))),
            null,
            null);
    Map<String, Object> model = new HashMap<>();
    model.put("split", split);
    model.put("center", center());
    model.put("proposed", OPENED);
    model.put("own", false);
    model.put("tables", SuccessionTables.of(split));
    return model;
  }
}
