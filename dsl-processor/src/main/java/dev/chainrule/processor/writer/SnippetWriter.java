package dev.chainrule.processor.writer;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Position;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Generated;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What would a test say to see the decision on a request? Statements that can be pasted into a method of a class in the
 * policy's package which imports {@code LocalDate} and {@code java.util}: the parties and the transaction, each made with
 * the builder of its generated facts, and the call of the validator. Facts that are as builders have them are left out.
 */
public final class SnippetWriter {

    private final SnippetTypes types;
    private final Surface surface;
    private final ClassRef validator;
    private final Builders builders;

    /**
     * Writes for a policy.
     *
     * @param ancestors the policies above it: they have the facts of their own parties and transactions
     */
    public SnippetWriter(BoundPolicy bound, List<Policy> ancestors) {
        this.types = new SnippetTypes(bound);
        this.surface = new Surface(bound);
        this.validator = Generated.VALIDATOR.of(bound.policy().ref());
        this.builders = new Builders(bound, ancestors, types);
    }

    /** The statements, without indentation; the last one declares {@code decision}. */
    public String of(Request request) {
        List<ClassRef> named = new ArrayList<>(builders.owners());
        named.add(validator);
        SnippetLines lines = new SnippetLines(types.reserved(named));
        SnippetObjects objects = new SnippetObjects(types, builders, lines);
        BoundChain chain = request.chain();
        List<List<String>> variables = variables(request, lines);
        String decision = lines.name("decision");
        chain.transaction()
                .ifPresent(deal -> request.transaction()
                        .ifPresent(thing -> objects.declare(
                                thing,
                                deal.type(),
                                variables.get(deal.parameter()).get(0))));
        for (int i = 0; i < chain.positions().size(); i++) {
            Position position = chain.positions().get(i);
            List<Value.Thing> parties = request.parties().get(i);
            for (int j = 0; j < parties.size(); j++) {
                objects.declare(
                        parties.get(j),
                        position.type(),
                        variables.get(position.parameter()).get(j));
            }
        }
        lines.addCall(
                "var " + decision + " = " + types.of(validator) + "." + surface.decide(chain),
                arguments(chain, variables),
                ";");
        return lines.text();
    }

    /** For each parameter of the chain what stands for it; in the order of parameters, so that the first has its name. */
    private static List<List<String>> variables(Request request, SnippetLines lines) {
        Map<Integer, List<String>> wanted = new HashMap<>();
        request.chain().transaction().ifPresent(deal -> wanted.put(deal.parameter(), List.of(deal.name())));
        List<List<String>> names = request.names();
        for (int i = 0; i < names.size(); i++) {
            wanted.put(request.chain().positions().get(i).parameter(), names.get(i));
        }
        return IntStream.range(0, request.chain().chain().method().parameters().size())
                .mapToObj(parameter -> wanted.getOrDefault(parameter, List.of()).stream()
                        .map(lines::name)
                        .toList())
                .toList();
    }

    private List<String> arguments(BoundChain chain, List<List<String>> variables) {
        List<String> arguments = new ArrayList<>();
        List<Parameter> parameters = chain.chain().method().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            String names = String.join(", ", variables.get(i));
            boolean run = parameters.get(i).type().listElement().isPresent();
            arguments.add(run ? types.util("List") + ".of(" + names + ")" : names);
        }
        return arguments;
    }
}
