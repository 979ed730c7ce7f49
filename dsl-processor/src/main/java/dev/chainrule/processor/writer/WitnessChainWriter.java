package dev.chainrule.processor.writer;

import com.palantir.javapoet.NameAllocator;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.writer.WitnessObjects.Base;
import dev.chainrule.processor.writer.WitnessObjects.Statements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the witnesses along one chain: a class whose fields are a request that is permitted, and for each witness what is another in
 * it.
 */
final class WitnessChainWriter {

    /** So many witnesses fit into a method of which the JVM makes machine code, with room to spare. */
    private static final int MOST_IN_A_METHOD = 60;

    private static final int WIDTH = 120;

    /** How far in a witness stands. */
    private static final int INDENTATION = 20;

    /** An object of the request: in a field, or as an element of a list in it. */
    private record Place(ClassRef type, String name) {}

    private final WitnessNames words;
    private final WitnessObjects objects;
    private final BoundChain chain;
    private final String type;
    private final Optional<Request> base;
    private final NameAllocator methods = new NameAllocator();
    private final Map<Integer, String> fields = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();
    private final Map<String, Base> bases = new HashMap<>();
    private final List<String> baseMethods = new ArrayList<>();
    private final List<String> unwritten = new ArrayList<>();

    /** @param type the name of the class */
    WitnessChainWriter(
            WitnessNames words, WitnessObjects objects, BoundChain chain, String type, Optional<Request> base) {
        this.words = words;
        this.objects = objects;
        this.chain = chain;
        this.type = type;
        this.base = base;
        Stream.of(
                        "all",
                        "witness",
                        "clone",
                        "finalize",
                        "getClass",
                        "hashCode",
                        "notify",
                        "notifyAll",
                        "toString",
                        "wait")
                .forEach(methods::newName);
    }

    /** The declaration of the class. */
    List<String> write(List<Example> examples, String decide) {
        NameAllocator names = words.variables();
        List<Parameter> parameters = chain.chain().method().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            fields.put(i, names.newName(parameters.get(i).name()));
        }
        List<String> lines = new ArrayList<>();
        lines.add("/** Requests along {@code " + chain.chain().name() + "}, permitted but for what a witness says. */");
        lines.add("private static final class " + type + " {");
        lines.addAll(indented(fieldLines()));
        lines.add("");
        List<List<String>> written =
                examples.stream().flatMap(example -> write(example).stream()).toList();
        lines.addAll(indented(all(written)));
        lines.add("");
        lines.addAll(indented(witness(decide)));
        lines.addAll(indented(baseMethods));
        lines.add("}");
        return lines;
    }

    /** The names of examples that need an object which nobody can make. */
    List<String> unwritten() {
        return List.copyOf(unwritten);
    }

    private List<String> fieldLines() {
        List<String> lines = new ArrayList<>();
        List<Parameter> parameters = chain.chain().method().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            JavaType declared = parameters.get(i).type();
            String start = "private " + words.types().of(declared) + " " + fields.get(i);
            int parameter = i;
            Optional<String> value = base.flatMap(request -> initial(request, parameter));
            value.ifPresent(known -> begun.add(parameter));
            lines.addAll(Wrap.of(start + value.map(known -> " = " + known).orElse("") + ";", WIDTH - 8));
        }
        return lines;
    }

    private Optional<String> initial(Request request, int parameter) {
        List<Place> places = places(request, parameter);
        List<Value.Thing> things = things(request, parameter);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Optional<String> value =
                    initial(WitnessObjects.typed(things.get(i), places.get(i).type()), places.get(i));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(value(parameter, values));
    }

    /** A method that begins the builder of an object, or makes it whole, and the object itself. */
    private Optional<String> initial(Value.Thing thing, Place place) {
        String method = methods.newName(place.name());
        Optional<List<String>> builder = objects.builder(thing, place.name());
        if (builder.isPresent()) {
            bases.put(place.name(), new Base(thing, method + "()"));
            baseMethods.addAll(builderMethod(thing, method, builder.get()));
            return objects.expression(thing, Optional.of(new Base(thing, method + "()")), place.name());
        }
        return objects.statements(thing, place.type(), place.name(), words.reserved())
                .map(made -> {
                    baseMethods.addAll(method(words.types().of(place.type()) + " " + method, made));
                    return method + "()";
                });
    }

    private List<String> builderMethod(Value.Thing thing, String method, List<String> calls) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("private static " + words.builder(thing.types().get(0)) + " " + method + "() {");
        SnippetLines body = new SnippetLines(Set.of());
        body.addChain("return " + calls.get(0), calls.subList(1, calls.size()));
        List<String> all = new ArrayList<>(body.all());
        all.set(all.size() - 1, all.get(all.size() - 1) + ";");
        lines.addAll(indented(all));
        lines.add("}");
        return lines;
    }

    private static List<String> method(String head, Statements made) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("private static " + head + "() {");
        lines.addAll(indented(made.lines()));
        lines.add("    return " + made.variable() + ";");
        lines.add("}");
        return lines;
    }

    private List<String> all(List<List<String>> written) {
        List<String> lines = new ArrayList<>();
        String stream = words.jdk("java.util.stream", "Stream");
        String result = "private static " + stream + "<" + words.witness() + "> ";
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < written.size(); start += MOST_IN_A_METHOD) {
            List<List<String>> part = written.subList(start, Math.min(written.size(), start + MOST_IN_A_METHOD));
            boolean alone = part.size() == written.size();
            String method = alone ? "witnesses" : methods.newName("part" + (parts.size() + 1));
            parts.add(method + "()");
            lines.add("");
            lines.add(result + method + "() {");
            lines.add("    return " + stream + ".of(");
            for (int i = 0; i < part.size(); i++) {
                List<String> one = new ArrayList<>(part.get(i));
                int last = one.size() - 1;
                one.set(last, one.get(last) + (i + 1 < part.size() ? "," : ");"));
                one.forEach(line -> lines.add("            " + line));
            }
            lines.add("}");
        }
        if (parts.size() != 1) {
            lines.add("");
            lines.add(result + "witnesses() {");
            lines.add(
                    parts.isEmpty()
                            ? "    return " + stream + ".empty();"
                            : "    return " + stream + ".of(" + String.join(", ", parts) + ").flatMap(part -> part);");
            lines.add("}");
        }
        return lines.subList(1, lines.size());
    }

    private List<String> witness(String decide) {
        String string = words.jdk("java.lang", "String");
        List<String> arguments = IntStream.range(0, fields.size())
                .mapToObj(i -> "request." + fields.get(i))
                .toList();
        SnippetLines call = new SnippetLines(Set.of());
        call.addCall("return " + decide, arguments, ";");
        List<String> lines = new ArrayList<>();
        SnippetLines head = new SnippetLines(Set.of());
        head.addCall(
                "private static " + words.witness() + " witness",
                List.of(
                        string + " name",
                        words.codes() + " expected",
                        words.jdk("java.util.function", "Consumer") + "<" + type + "> difference"),
                " {");
        lines.addAll(head.all());
        lines.add("    return new " + words.witness() + "(name, expected, () -> {");
        lines.add("        " + type + " request = new " + type + "();");
        lines.add("        difference.accept(request);");
        call.all().forEach(line -> lines.add("        " + line));
        lines.add("    });");
        lines.add("}");
        return lines;
    }

    private Optional<List<String>> write(Example example) {
        List<String> statements = new ArrayList<>();
        boolean simple = true;
        for (int i = 0; i < fields.size(); i++) {
            if (!begun.contains(i) || !isAlike(example.request(), base.orElseThrow(), i)) {
                List<String> values = new ArrayList<>();
                List<Place> places = places(example.request(), i);
                for (int j = 0; j < places.size(); j++) {
                    Place place = places.get(j);
                    Value.Thing thing =
                            WitnessObjects.typed(things(example.request(), i).get(j), place.type());
                    Optional<String> value =
                            objects.expression(thing, Optional.ofNullable(bases.get(place.name())), place.name());
                    if (value.isEmpty()) {
                        Optional<Statements> made =
                                objects.statements(thing, place.type(), place.name(), words.reserved("request"));
                        if (made.isEmpty()) {
                            unwritten.add(example.name());
                            return Optional.empty();
                        }
                        statements.addAll(made.get().lines());
                        simple = false;
                        value = Optional.of(made.get().variable());
                    }
                    values.add(value.get());
                }
                statements.add("request." + fields.get(i) + " = " + value(i, values) + ";");
            }
        }
        return Optional.of(lines(example, statements, simple));
    }

    private List<String> lines(Example example, List<String> statements, boolean simple) {
        List<String> lines = new ArrayList<>();
        lines.add("witness(");
        lines.add("        " + Texts.literal(example.name()) + ",");
        lines.add("        " + codes(example) + ",");
        if (statements.isEmpty()) {
            lines.add("        request -> {})");
        } else if (statements.size() == 1 && simple) {
            String statement = statements.get(0);
            Wrap.of("request -> " + statement.substring(0, statement.length() - 1) + ")", WIDTH - INDENTATION - 8)
                    .forEach(line -> lines.add("        " + line));
        } else {
            lines.add("        request -> {");
            statements.stream()
                    .flatMap(statement -> Wrap.of(statement, WIDTH - INDENTATION - 12).stream())
                    .forEach(line -> lines.add("            " + line));
            lines.add("        })");
        }
        return joined(lines);
    }

    /** The name, and the codes as well, on the first line, if there is room. */
    private static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>(lines);
        String name = joined.get(0) + joined.get(1).strip();
        if (name.length() <= WIDTH - INDENTATION) {
            joined.subList(0, 2).clear();
            joined.add(0, name);
            String codes = name + " " + joined.get(1).strip();
            if (codes.length() <= WIDTH - INDENTATION) {
                joined.subList(0, 2).clear();
                joined.add(0, codes);
            }
        }
        return joined;
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

    private String value(int parameter, List<String> values) {
        boolean run = chain.chain()
                .method()
                .parameters()
                .get(parameter)
                .type()
                .listElement()
                .isPresent();
        String all = String.join(", ", values);
        return run ? words.jdk("java.util", "List") + ".of(" + all + ")" : all;
    }

    private boolean isAlike(Request request, Request other, int parameter) {
        return things(request, parameter).equals(things(other, parameter));
    }

    private List<Value.Thing> things(Request request, int parameter) {
        return position(parameter)
                .map(position -> request.parties().get(chain.positions().indexOf(position)))
                .orElseGet(() -> request.transaction().stream().toList());
    }

    private List<Place> places(Request request, int parameter) {
        return position(parameter)
                .map(position -> request.names().get(chain.positions().indexOf(position)).stream()
                        .map(name -> new Place(position.type(), name))
                        .toList())
                .orElseGet(() -> chain.transaction().stream()
                        .map(deal -> new Place(deal.type(), deal.name()))
                        .toList());
    }

    private Optional<Position> position(int parameter) {
        return chain.positions().stream()
                .filter(position -> position.parameter() == parameter)
                .findFirst();
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> line.isEmpty() ? line : "    " + line).toList();
    }
}
