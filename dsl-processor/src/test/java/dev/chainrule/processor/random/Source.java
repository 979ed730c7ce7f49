package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Draft.Bounds;
import dev.chainrule.processor.random.Draft.Chain;
import dev.chainrule.processor.random.Draft.Fact;
import dev.chainrule.processor.random.Draft.Helper;
import dev.chainrule.processor.random.Draft.Parameter;
import dev.chainrule.processor.random.Draft.Rule;
import dev.chainrule.processor.random.Draft.Shape;
import dev.chainrule.processor.random.Draft.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How does a random policy read as Java? */
final class Source {

    private static final List<String> IMPORTS = List.of(
            "dev.chainrule.*",
            "java.time.LocalDate",
            "java.time.temporal.ChronoUnit",
            "java.util.List",
            "java.util.Objects",
            "java.util.Optional",
            "java.util.Set");

    private final Draft draft;
    private final StringBuilder text = new StringBuilder();

    private Source(Draft draft) {
        this.draft = draft;
    }

    static String of(Draft draft) {
        return new Source(draft).write();
    }

    /** What policies call and Chainrule cannot read; it answers alike to equal arguments. */
    static String elsewhere(String pack) {
        return """
                package %s;

                import java.time.LocalDate;

                final class Elsewhere {
                    static boolean lists(String name) {
                        return name.length() %% 3 != 1;
                    }

                    static boolean accepts(int number) {
                        if (number == 7) {
                            throw new IllegalArgumentException("7");
                        }
                        return number %% 2 == 0;
                    }

                    static boolean works(LocalDate date) {
                        return date.getDayOfMonth() < 29;
                    }

                    static boolean exists(Object object) {
                        return object != null;
                    }

                    static Integer count(String name) {
                        return name.isEmpty() ? null : (Integer) name.length();
                    }

                    private Elsewhere() {}
                }
                """.formatted(pack);
    }

    /** An enum of another source. */
    static String tier(String pack) {
        return "package " + pack + ";\n\npublic enum Tier { GOLD, SILVER, BRONZE }\n";
    }

    private String write() {
        line(0, "package " + draft.pack() + ";");
        IMPORTS.forEach(name -> line(0, "import " + name + ";"));
        line(0, "@Policy(source = \"Random\")");
        line(0, "public interface Trade {");
        line(1, "@interface Nullable {}");
        line(1, Hidden.MEMBERS);
        draft.types().forEach(this::write);
        draft.chains().forEach(this::write);
        draft.rules().forEach(this::write);
        draft.helpers().forEach(this::write);
        line(0, "}");
        return text.toString();
    }

    private void line(int depth, String line) {
        line.lines()
                .forEach(each -> text.append("    ".repeat(depth)).append(each).append('\n'));
    }

    private void write(Shape type) {
        switch (type.kind()) {
            case CHOICE -> writeChoice(type);
            case PARTY -> line(1, "@Party(\"" + type.name().toLowerCase(java.util.Locale.ROOT) + "\")");
            case DEAL -> line(1, "@Transaction");
            default -> {}
        }
        if (type.kind() == Draft.Kind.CHOICE) {
            return;
        }
        String above = type.above().isEmpty() ? "" : " extends " + String.join(", ", type.above());
        line(1, "interface " + type.name() + above + " {");
        type.facts().forEach(this::write);
        line(1, "}");
    }

    private void writeChoice(Shape type) {
        boolean weighted = type.name().equals(TypeGenerator.ZONE.name());
        if (!type.name().equals(TypeGenerator.TIER.name())) {
            line(
                    1,
                    "enum " + type.name() + (weighted ? " implements Weighted" : "") + " { "
                            + String.join(", ", type.constants()) + (weighted ? Hidden.WEIGHT : "") + " }");
        }
    }

    private void write(Fact fact) {
        String mark = (fact.nullable() ? "@Nullable " : "") + (fact.effective() ? "@EffectiveDate " : "");
        String head = fact.sort().name() + " " + fact.name() + "()";
        line(
                2,
                fact.body().isPresent()
                        ? "default " + head + " { return " + fact.body().get().text() + "; }"
                        : mark + head + ";");
    }

    private void write(Chain chain) {
        List<String> attributes = new ArrayList<>(dates(chain.span()));
        if (chain.closed()) {
            attributes.clear();
            attributes.add("closed = \"Over\"");
        }
        String annotation = attributes.isEmpty() ? "@Chain" : "@Chain(" + String.join(", ", attributes) + ")";
        line(1, annotation);
        line(
                1,
                "void " + chain.name() + "("
                        + parameters(Stream.concat(chain.deal().stream(), chain.parties().stream())
                                .toList()) + ");");
    }

    private static List<String> dates(Span span) {
        List<String> dates = new ArrayList<>();
        if (!span.from().isEmpty()) {
            dates.add("from = \"" + span.from() + "\"");
        }
        if (!span.until().isEmpty()) {
            dates.add("until = \"" + span.until() + "\"");
        }
        return dates;
    }

    private static String parameters(List<Parameter> parameters) {
        return parameters.stream().map(Source::parameter).collect(Collectors.joining(", "));
    }

    private static String parameter(Parameter parameter) {
        String run = parameter.bounds().map(Source::run).orElse("");
        return run + (parameter.next() ? "@Next " : "") + parameter.sort().name() + " " + parameter.name();
    }

    private static String run(Bounds bounds) {
        return bounds.max() == Integer.MAX_VALUE
                ? "@Repeated(min = " + bounds.min() + ") "
                : "@Repeated(min = " + bounds.min() + ", max = " + bounds.max() + ") ";
    }

    private void write(Rule rule) {
        List<String> attributes = new ArrayList<>();
        if (!rule.kind().equals("Guarantee")) {
            attributes.add("otherwise = \"Denied\"");
        }
        attributes.addAll(dates(rule.span()));
        if (rule.warning()) {
            attributes.add("severity = Severity.WARNING");
        }
        line(1, "@" + rule.kind() + (attributes.isEmpty() ? "" : "(" + String.join(", ", attributes) + ")"));
        method("static boolean " + rule.name(), rule.parameters(), rule.body());
    }

    private void write(Helper helper) {
        method("private static " + helper.answer().name() + " " + helper.name(), helper.parameters(), helper.body());
    }

    private void method(String head, List<Parameter> parameters, Node body) {
        line(1, head + "(" + parameters(parameters) + ") {");
        line(2, body.text());
        line(1, "}");
    }
}
