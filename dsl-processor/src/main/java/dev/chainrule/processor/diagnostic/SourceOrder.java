package dev.chainrule.processor.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Which of two spots comes first in the sources? Told by how declarations lie in each other, since not every compiler tells
 * lines. Sources are ordered by the names of their types.
 *
 * @param source the top-level type
 * @param path the way from there: for each step, what kind of thing comes next, and which of its kind
 */
record SourceOrder(String source, List<Integer> path) implements Comparable<SourceOrder> {

    private static final int ANNOTATION = 0;
    private static final int DECLARATION = 1;
    private static final int INSIDE = 2;

    static SourceOrder of(Spot spot) {
        List<Integer> path = new ArrayList<>();
        Element top = walk(spot.element(), path);
        if (spot.annotation().isPresent()) {
            AnnotationMirror annotation = spot.annotation().get();
            path.add(ANNOTATION);
            path.add(spot.element().getAnnotationMirrors().indexOf(annotation));
            List<AnnotationValue> values =
                    List.copyOf(annotation.getElementValues().values());
            path.add(spot.value().map(values::indexOf).orElse(-1));
        } else {
            path.add(DECLARATION);
        }
        return new SourceOrder(top.toString(), path);
    }

    /** Notes the way down to an element, and tells the top-level type where it begins. */
    private static Element walk(Element element, List<Integer> path) {
        Element around = element.getEnclosingElement();
        if (!(around instanceof TypeElement) && !(around instanceof ExecutableElement)) {
            return element;
        }
        Element top = walk(around, path);
        List<? extends Element> siblings =
                around instanceof ExecutableElement method ? method.getParameters() : around.getEnclosedElements();
        path.add(INSIDE);
        path.add(siblings.indexOf(element));
        return top;
    }

    @Override
    public int compareTo(SourceOrder other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0
                ? bySource
                : Arrays.compare(path.toArray(Integer[]::new), other.path.toArray(Integer[]::new));
    }
}
