package dev.chainrule.processor.analysis.meaning;

import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.Fact;
import dev.chainrule.processor.model.Method;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which fact that a rule demands is missing? */
final class DemandedFacts {

    /**
     * A fact with what its types say of the way to it.
     *
     * @param required for each accessor whether it must answer something; one that need not leads on only where it does
     */
    private record Path(Fact fact, boolean list, List<Boolean> required) {}

    private final Kinship kinship;
    private final List<Path> paths;

    DemandedFacts(Rule rule, Kinship kinship) {
        this.kinship = kinship;
        this.paths =
                rule.demanded().stream().map(fact -> path(fact, rule.method())).toList();
    }

    /** The first one in order; a {@link Stop} where a fact before it is not known. */
    Optional<Outcome.MissingFact> missing(List<Value> arguments) {
        for (Path path : paths) {
            Value argument = arguments.get(path.fact().parameter());
            List<Value> asked = path.list() ? Values.elements(argument) : List.of(argument);
            for (Value value : asked) {
                int missing = missing(path, value);
                if (missing >= 0) {
                    List<String> accessors = path.fact().accessors().subList(0, missing + 1);
                    return Optional.of(new Outcome.MissingFact(path.fact().parameter(), accessors));
                }
            }
        }
        return Optional.empty();
    }

    /** The index of the accessor whose answer is missing, or -1. */
    private int missing(Path path, Value object) {
        Value value = object;
        if (path.fact().as().isPresent()
                && !kinship.isA(object, path.fact().as().get()).orElseThrow(Stop::open)) {
            return -1;
        }
        for (int i = 0; i < path.required().size(); i++) {
            if (!(value instanceof Value.Thing thing)) {
                throw Values.unfit(value);
            }
            if (mayAnswer(thing, path.fact(), path.fact().accessors().get(i))) {
                throw Stop.open();
            }
            Value answer = thing.facts().get(path.fact().accessors().get(i));
            if (answer == null) {
                String accessor = path.fact().accessors().get(i);
                if (i == path.required().size() - 1 && kinship.answers(thing, accessor)) {
                    return -1;
                }
                throw Stop.open();
            }
            if (answer instanceof Value.Nothing) {
                return path.required().get(i) ? i : -1;
            }
            if (answer instanceof Value.Maybe maybe && maybe.value().isEmpty()) {
                return -1;
            }
            value = answer instanceof Value.Maybe maybe ? maybe.value().orElseThrow() : answer;
        }
        return -1;
    }

    /** Whether an object perhaps answers by a method of its own, of which it is not known what it answers. */
    private boolean mayAnswer(Value.Thing thing, Fact fact, String accessor) {
        return fact.answering(accessor).stream().anyMatch(type -> kinship.isA(thing, type));
    }

    private Path path(Fact fact, Method rule) {
        List<Accessor> asked = fact.asked(rule, kinship::type);
        // What is demanded is demanded: only what stands on the way to it may be absent.
        int last = fact.accessors().size() - 1;
        List<Boolean> required = IntStream.rangeClosed(0, last)
                .mapToObj(i -> i == last || i >= asked.size() || asked.get(i).isRequired())
                .toList();
        boolean list =
                rule.parameters().get(fact.parameter()).type().listElement().isPresent();
        return new Path(fact, list, required);
    }
}
