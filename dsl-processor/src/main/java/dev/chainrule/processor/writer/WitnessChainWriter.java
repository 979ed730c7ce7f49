package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the witnesses along one chain: a class whose fields are a request, if any can be one that is permitted, and for each witness
 * what is another in it.
 */
final class WitnessChainWriter {

    /** So many witnesses fit into a method of which the JVM makes machine code, with room to spare. */
    private static final int MOST_IN_A_METHOD = 60;

    private static final int WIDTH = 112;

    private final WitnessNames words;
    private final ChainParameters parameters;
    private final BoundChain chain;
    private final String type;
    private final FreeNames methods = new FreeNames();
    private final List<String> fields;
    private final WitnessBase base;
    private final ExampleWriter examples;

    /**
     * Writes for a chain.
     *
     * @param type the name of the class
     * @param wanted the request that all are like, if one is known
     */
    WitnessChainWriter(
            WitnessNames words, WitnessObjects objects, BoundChain chain, String type, Optional<Request> wanted) {
        this.words = words;
        this.chain = chain;
        this.type = type;
        this.parameters = new ChainParameters(chain);
        Stream.of("witnesses", "witness", "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "yield")
                .forEach(methods::newName);
        Stream.of("toString", "wait").forEach(methods::newName);
        FreeNames names = words.variables();
        this.fields = Stream.iterate(0, i -> i < parameters.count(), i -> i + 1)
                .map(i -> names.newName(parameters.name(i)))
                .toList();
        this.base = new WitnessBase(words, objects, parameters, wanted, methods);
        this.examples = new ExampleWriter(words, objects, parameters, fields, base);
    }

    /**
     * The declaration of the class.
     *
     * @param decide the method that decides along the chain
     */
    List<String> write(List<Example> along, String decide) {
        List<String> lines = new ArrayList<>();
        lines.add("/** Requests along {@code " + chain.chain().name() + "}, " + base(along)
                + " but for what a witness says. */");
        lines.add("private static final class " + type + " {");
        addIndented(declarations(), lines);
        lines.add("");
        List<List<String>> written = along.stream()
                .flatMap(example -> examples.write(example).stream())
                .toList();
        addIndented(witnesses(written), lines);
        lines.add("");
        addIndented(witness(decide), lines);
        addIndented(base.methods(), lines);
        lines.add("}");
        return lines;
    }

    /** How the request is decided that all of them are like. */
    private String base(List<Example> along) {
        return along.stream()
                        .anyMatch(example -> base.isOf(example.request())
                                && example.violations().isEmpty())
                ? "permitted"
                : "alike";
    }

    /** The names of examples that need an object which nobody can make. */
    List<String> unwritten() {
        return examples.unwritten();
    }

    private List<String> declarations() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String field = "private " + words.types().of(parameters.type(i)) + " " + fields.get(i);
            String value = base.value(i).map(known -> " = " + known).orElse("");
            lines.addAll(Wrap.of(field + value + ";", WIDTH));
        }
        return lines;
    }

    /** The method that has all of them, or calls others that have some. */
    private List<String> witnesses(List<List<String>> written) {
        String stream = words.jdk("java.util.stream", "Stream");
        String result = "private static " + stream + "<" + words.witness() + "> ";
        if (written.size() <= MOST_IN_A_METHOD) {
            return method(result + "witnesses", written, stream);
        }
        List<String> calls = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < written.size(); start += MOST_IN_A_METHOD) {
            int end = Math.min(written.size(), start + MOST_IN_A_METHOD);
            String part = methods.newName("part" + (calls.size() + 1));
            calls.add(part + "()");
            parts.add("");
            parts.addAll(method(result + part, written.subList(start, end), stream));
        }
        List<String> lines = new ArrayList<>();
        lines.add(result + "witnesses() {");
        lines.add("    return " + stream + ".of(" + String.join(", ", calls) + ").flatMap(part -> part);");
        lines.add("}");
        lines.addAll(parts);
        return lines;
    }

    private static List<String> method(String head, List<List<String>> written, String stream) {
        List<String> lines = new ArrayList<>();
        lines.add(head + "() {");
        if (written.isEmpty()) {
            lines.add("    return " + stream + ".empty();");
        } else {
            lines.add("    return " + stream + ".of(");
            for (int i = 0; i < written.size(); i++) {
                List<String> one = new ArrayList<>(written.get(i));
                int last = one.size() - 1;
                one.set(last, one.get(last) + (i + 1 < written.size() ? "," : ");"));
                one.forEach(line -> lines.add("            " + line));
            }
        }
        lines.add("}");
        return lines;
    }

    private List<String> witness(String decide) {
        String name = words.parameter("name");
        String expected = words.parameter("expected");
        String difference = words.parameter("difference");
        String request = words.parameter("request");
        SnippetLines head = new SnippetLines(Set.of());
        head.addCall(
                "private static " + words.witness() + " witness",
                List.of(
                        words.jdk("java.lang", "String") + " " + name,
                        words.codes() + " " + expected,
                        words.jdk("java.util.function", "Consumer") + "<" + type + "> " + difference),
                " {");
        SnippetLines call = new SnippetLines(Set.of());
        call.addCall(
                "return " + decide,
                fields.stream().map(field -> request + "." + field).toList(),
                ";");
        List<String> lines = new ArrayList<>(head.all());
        lines.add("    return new " + words.witness() + "(" + name + ", " + expected + ", () -> {");
        lines.add("        " + type + " " + request + " = new " + type + "();");
        lines.add("        " + difference + ".accept(" + request + ");");
        call.all().forEach(line -> lines.add("        " + line));
        lines.add("    });");
        lines.add("}");
        return lines;
    }

    private static void addIndented(List<String> inner, List<String> lines) {
        inner.forEach(line -> lines.add(line.isEmpty() ? line : "    " + line));
    }
}
