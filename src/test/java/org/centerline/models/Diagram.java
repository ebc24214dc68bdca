package org.centerline.models;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a model looks like when it is printed. */
record Diagram(List<Node> nodes, List<Label> labels, List<Line> lines) {

  /** A drawn flow node. */
  record Node(FlowNode element, Box box) {
    /** Whether one lies on or in the other on purpose: a boundary event, a subprocess. */
    boolean belongsTo(Node other) {
      return isWithin(element, other.element)
          || (element instanceof BoundaryEvent event
              && event.getAttachedTo().equals(other.element));
    }

    @Override
    public String toString() {
      return element.getId();
    }
  }

  /** Whether an element stands in a subprocess, or in one within it. */
  static boolean isWithin(ModelElementInstance element, ModelElementInstance other) {
    ModelElementInstance around = element.getParentElement();
    while (around != null && !around.equals(other)) {
      around = around.getParentElement();
    }
    return around != null;
  }

  /** The text beside an event, a gateway or a flow. */
  record Label(String id, Box box) {}

  /** A drawn sequence flow. */
  record Line(SequenceFlow flow, List<Segment> segments) {
    boolean touches(Node node) {
      return node.element.equals(flow.getSource()) || node.element.equals(flow.getTarget());
    }

    @Override
    public String toString() {
      return flow.getId();
    }
  }

  /** A rectangle, in pixels from the top left. */
  record Box(double left, double top, double right, double bottom) {
    boolean overlaps(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /** A straight piece of a flow. */
  record Segment(double fromX, double fromY, double toX, double toY) {
    boolean isOrthogonal() {
      return fromX == toX ^ fromY == toY;
    }

    boolean runsLeft() {
      return toX < fromX;
    }

    /** A piece has no width of its own, so it gets a hair. */
    Box box() {
      return new Box(
          Math.min(fromX, toX) - 0.1,
          Math.min(fromY, toY) - 0.1,
          Math.max(fromX, toX) + 0.1,
          Math.max(fromY, toY) + 0.1);
    }
  }

  static Diagram of(BpmnModelInstance model) {
    List<Node> nodes =
        model.getModelElementsByType(BpmnShape.class).stream()
            .map(shape -> new Node((FlowNode) shape.getBpmnElement(), box(shape.getBounds())))
            .toList();
    List<Line> lines =
        model.getModelElementsByType(BpmnEdge.class).stream()
            .map(edge -> new Line((SequenceFlow) edge.getBpmnElement(), segments(edge)))
            .toList();
    return new Diagram(nodes, labels(model), lines);
  }

  private static List<Label> labels(BpmnModelInstance model) {
    Stream<Label> ofNodes =
        model.getModelElementsByType(BpmnShape.class).stream()
            .filter(shape -> shape.getBpmnLabel() != null)
            .map(shape -> label(shape.getBpmnElement().getId(), shape.getBpmnLabel()));
    Stream<Label> ofFlows =
        model.getModelElementsByType(BpmnEdge.class).stream()
            .filter(edge -> edge.getBpmnLabel() != null)
            .map(edge -> label(edge.getBpmnElement().getId(), edge.getBpmnLabel()));
    return Stream.concat(ofNodes, ofFlows).toList();
  }

  private static Label label(String id, BpmnLabel label) {
    return new Label(id, box(label.getBounds()));
  }

  private static Box box(Bounds bounds) {
    return new Box(
        bounds.getX(),
        bounds.getY(),
        bounds.getX() + bounds.getWidth(),
        bounds.getY() + bounds.getHeight());
  }

  private static List<Segment> segments(BpmnEdge edge) {
    List<Waypoint> points = List.copyOf(edge.getWaypoints());
    List<Segment> segments = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      Waypoint from = points.get(i - 1);
      Waypoint to = points.get(i);
      segments.add(new Segment(from.getX(), from.getY(), to.getX(), to.getY()));
    }
    return segments;
  }
}
