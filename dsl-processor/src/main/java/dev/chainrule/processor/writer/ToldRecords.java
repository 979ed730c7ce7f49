package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which records stand around generated facts, so that their objects tell themselves what default accessors would have other code
 * answer? One for each type and what it tells.
 */
final class ToldRecords {

    private record Told(Builders.Builder facts, List<String> accessors) {}

    private record Shape(String name, Builders.Builder facts, List<Accessor> told) {}

    private final SnippetTypes types;
    private final FreeNames names;
    private final Map<Told, Shape> shapes = new LinkedHashMap<>();

    /** @param names those that are taken by other types of the source */
    ToldRecords(SnippetTypes types, FreeNames names) {
        this.types = types;
        this.names = names;
    }

    /** The name of the record that is around facts and tells what these accessors would. */
    String of(Builders.Builder facts, List<Accessor> told) {
        return shapes.computeIfAbsent(
                        new Told(facts, told.stream().map(Accessor::name).toList()),
                        key -> new Shape(
                                names.newName("Told" + facts.type().ref().simpleName()), facts, List.copyOf(told)))
                .name();
    }

    /** The declarations of all that were asked for. */
    List<String> write() {
        List<String> lines = new ArrayList<>();
        shapes.values().forEach(shape -> {
            lines.add("");
            lines.addAll(write(shape));
        });
        return lines;
    }

    private List<String> write(Shape shape) {
        ClassRef type = shape.facts().type().ref();
        FreeNames components = new FreeNames();
        shape.facts().type().accessors().stream().map(Accessor::name).distinct().forEach(components::newName);
        String facts = components.newName("facts");
        List<String> header = new ArrayList<>();
        header.add(types.of(shape.facts().record()) + " " + facts);
        shape.told().forEach(accessor -> header.add(types.of(accessor.type()) + " " + accessor.name()));
        List<String> lines = new ArrayList<>();
        lines.add("/** "
                + English.capitalized(
                        Texts.comment(English.one(shape.facts().type())).toString())
                + " that tells itself what default accessors answer. */");
        SnippetLines head = new SnippetLines(Set.of());
        head.addCall("private record " + shape.name(), header, " implements " + types.of(type) + " {");
        lines.addAll(head.all());
        boolean first = true;
        for (Accessor fact : shape.facts().type().accessors()) {
            if (fact.isFact()) {
                if (!first) {
                    lines.add("");
                }
                first = false;
                lines.add("    @" + types.of(new ClassRef("java.lang", "Override")));
                lines.add("    public " + types.of(fact.type()) + " " + fact.name() + "() {");
                lines.add("        return " + facts + "." + fact.name() + "();");
                lines.add("    }");
            }
        }
        lines.add("}");
        return lines;
    }
}
