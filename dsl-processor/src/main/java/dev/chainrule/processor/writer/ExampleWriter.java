package dev.chainrule.processor.writer;

import dev.chainrule.processor.writer.ChainParameters.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes one witness: its name, the codes that fail, and what is another than in the request that all of its chain are like. */
final class ExampleWriter {

    /** What is left of a line where a witness stands. */
    private static final int WIDTH = 100;

    private static final String CONTINUED = "        ";

    /** So many equal parties in a run are counted rather than written one by one. */
    private static final int MANY = 4;

    private final WitnessNames words;
    private final WitnessObjects objects;
    private final ChainParameters parameters;
    private final List<String> fields;
    private final WitnessBase base;
    private final String request;
    private final List<String> unwritten = new ArrayList<>();

    /** @param fields the fields of the request, one for each parameter of the chain */
    ExampleWriter(
            WitnessNames words,
            WitnessObjects objects,
            ChainParameters parameters,
            List<String> fields,
            WitnessBase base) {
        this.words = words;
        this.objects = objects;
        this.parameters = parameters;
        this.fields = fields;
        this.base = base;
        this.request = words.parameter("request");
    }

    /** The names of examples that need an object which nobody can make. */
    List<String> unwritten() {
        return List.copyOf(unwritten);
    }

    /** The call that makes a witness; none where one of its objects cannot be made. */
    Optional<List<String>> write(Example example) {
        SnippetLines statements = new SnippetLines(words.reserved(request));
        List<String> assignments = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!base.isAlike(example.request(), i)) {
                Optional<String> value = value(example, i, statements);
                if (value.isEmpty()) {
                    unwritten.add(example.name());
                    return Optional.empty();
                }
                assignments.add(request + "." + fields.get(i) + " = " + value.get());
            }
        }
        List<String> lines = head(example);
        difference(statements.all(), assignments).forEach(line -> lines.add(CONTINUED + line));
        return Optional.of(lines);
    }

    /** What stands for a parameter, after statements that make it; none where one of its objects cannot be made. */
    private Optional<String> value(Example example, int parameter, SnippetLines statements) {
        List<Placed> all = parameters.of(example.request(), parameter);
        boolean repeated =
                all.size() >= MANY && all.stream().map(Placed::thing).distinct().count() == 1;
        List<String> values = new ArrayList<>();
        for (int element = 0; element < (repeated ? 1 : all.size()); element++) {
            Placed placed = all.get(element);
            Optional<String> value = objects.expression(placed.thing(), base.find(parameter, element), placed.name())
                    .or(() -> objects.statements(placed, statements));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(
                repeated
                        ? words.repeated(values.get(0), all.size())
                        : words.argument(values, parameters.isRun(parameter)));
    }

    /** The name and the codes, on one line if there is room. */
    private List<String> head(Example example) {
        String name = Texts.literal(example.name()) + ",";
        String codes = codes(example) + ",";
        List<String> lines = new ArrayList<>();
        if (("witness(" + name + " " + codes).length() <= WIDTH) {
            lines.add("witness(" + name + " " + codes);
        } else if (("witness(" + name).length() <= WIDTH) {
            lines.add("witness(" + name);
            lines.add(CONTINUED + codes);
        } else {
            lines.add("witness(");
            lines.add(CONTINUED + name);
            lines.add(CONTINUED + codes);
        }
        return lines;
    }

    private List<String> difference(List<String> statements, List<String> assignments) {
        int width = WIDTH - CONTINUED.length();
        if (statements.isEmpty() && assignments.isEmpty()) {
            return List.of(request + " -> {})");
        } else if (statements.isEmpty() && assignments.size() == 1) {
            return Wrap.of(request + " -> " + assignments.get(0) + ")", width);
        }
        List<String> lines = new ArrayList<>();
        lines.add(request + " -> {");
        statements.forEach(statement -> lines.add("    " + statement));
        assignments.stream()
                .flatMap(assignment -> Wrap.of(assignment + ";", width - 4).stream())
                .forEach(line -> lines.add("    " + line));
        lines.add("})");
        return lines;
    }

    private String codes(Example example) {
        String violations =
                example.violations().isEmpty() ? ".permitted()" : ".denied(" + literals(example.violations()) + ")";
        String warnings = example.warnings().isEmpty() ? "" : ".warned(" + literals(example.warnings()) + ")";
        return words.codes() + violations + warnings;
    }

    private static String literals(List<String> codes) {
        return codes.stream().map(code -> Texts.literal(code).toString()).collect(Collectors.joining(", "));
    }
}
