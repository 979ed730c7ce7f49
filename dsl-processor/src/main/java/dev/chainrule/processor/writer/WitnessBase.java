package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.writer.ChainParameters.Placed;
import dev.chainrule.processor.writer.WitnessObjects.Base;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How does the request come about that the witnesses along a chain are like? Each of its objects has a method that begins its builder, or
 * makes it whole.
 */
final class WitnessBase {

    private final WitnessNames words;
    private final WitnessObjects objects;
    private final ChainParameters parameters;
    private final Optional<Request> request;
    private final FreeNames methods;
    private final Set<Integer> made = new HashSet<>();
    private final Map<Integer, List<Optional<Base>>> bases = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    /**
     * The base of the witnesses along a chain.
     *
     * @param request none where no request is known that is permitted
     * @param methods names for methods
     */
    WitnessBase(
            WitnessNames words,
            WitnessObjects objects,
            ChainParameters parameters,
            Optional<Request> request,
            FreeNames methods) {
        this.words = words;
        this.objects = objects;
        this.parameters = parameters;
        this.request = request;
        this.methods = methods;
    }

    /** What stands for a parameter, as an expression; none where it can't be made. */
    Optional<String> value(int parameter) {
        List<String> values = new ArrayList<>();
        for (Placed placed : request.map(base -> parameters.of(base, parameter)).orElse(List.of())) {
            Optional<String> value = value(parameter, placed);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        if (request.isPresent()) {
            made.add(parameter);
        }
        return request.map(base -> words.argument(values, parameters.isRun(parameter)));
    }

    private Optional<String> value(int parameter, Placed placed) {
        String method = methods.newName(placed.name());
        Optional<List<String>> builder = objects.builder(placed.thing(), placed.name());
        Base base = new Base(placed.thing(), method + "()");
        bases.computeIfAbsent(parameter, any -> new ArrayList<>()).add(builder.map(any -> base));
        if (builder.isPresent()) {
            addMethod(words.builder(placed.thing().types().get(0)) + " " + method, returning(builder.get()));
            return objects.expression(placed.thing(), Optional.of(base), placed.name());
        }
        SnippetLines body = new SnippetLines(words.reserved());
        return objects.statements(placed, body).map(variable -> {
            body.add("return " + variable + ";");
            addMethod(words.types().of(placed.type()) + " " + method, body.all());
            return method + "()";
        });
    }

    private static List<String> returning(List<String> calls) {
        List<String> statement = new ArrayList<>(calls);
        statement.set(calls.size() - 1, calls.get(calls.size() - 1) + ";");
        SnippetLines body = new SnippetLines(Set.of());
        body.addChain("return " + statement.get(0), statement.subList(1, statement.size()));
        return body.all();
    }

    private void addMethod(String head, List<String> body) {
        lines.add("");
        lines.add("private static " + head + "() {");
        body.forEach(line -> lines.add("    " + line));
        lines.add("}");
    }

    /** Whether another request has the same objects for a parameter, which can be made. */
    boolean isAlike(Request other, int parameter) {
        return made.contains(parameter) && things(other, parameter).equals(things(request.orElseThrow(), parameter));
    }

    /** Whether it is this request. */
    boolean isOf(Request other) {
        return request.filter(other::equals).isPresent();
    }

    private List<Value.Thing> things(Request of, int parameter) {
        return parameters.of(of, parameter).stream().map(Placed::thing).toList();
    }

    /** The object that stands for a parameter, or in its run, with its builder, if it has one; past the end of a run the last one. */
    Optional<Base> find(int parameter, int element) {
        List<Optional<Base>> run = bases.getOrDefault(parameter, List.of());
        return run.isEmpty() ? Optional.empty() : run.get(Math.min(element, run.size() - 1));
    }

    /** The methods, of all that was asked for. */
    List<String> methods() {
        return List.copyOf(lines);
    }
}
