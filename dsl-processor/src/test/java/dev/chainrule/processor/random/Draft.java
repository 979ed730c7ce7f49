package dev.chainrule.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A random policy before it is text.
 *
 * @param plant what is known to be so of it
 */
record Draft(
        String pack,
        List<Shape> types,
        List<Chain> chains,
        List<Rule> rules,
        List<Helper> helpers,
        Optional<Plant> plant) {

    enum Kind {
        SUPER,
        PARTY,
        DEAL,
        OBJECT,
        CHOICE
    }

    /**
     * A type that the policy declares.
     *
     * @param above those directly above it
     * @param constants of an enum
     */
    record Shape(String name, Kind kind, List<String> above, List<Fact> facts, List<String> constants) {}

    /**
     * An accessor.
     *
     * @param body what a default one returns
     */
    record Fact(String name, Sort sort, boolean nullable, boolean effective, Optional<Node> body) {

        static Fact of(String name, Sort sort) {
            return new Fact(name, sort, false, false, Optional.empty());
        }

        Fact orNull() {
            return new Fact(name, sort, true, effective, body);
        }
    }

    /** A parameter of a chain or a rule; a run has bounds. */
    record Parameter(String name, Sort sort, boolean next, Optional<Bounds> bounds) {

        static Parameter of(String name, Sort sort) {
            return new Parameter(name, sort, false, Optional.empty());
        }

        /** The type of party, one or each. */
        String party() {
            return sort.base() == Sort.Base.LIST ? sort.only().name() : sort.name();
        }
    }

    record Bounds(int min, int max) {}

    /** Dates as ISO texts; empty where open. */
    record Span(String from, String until) {

        static final Span ALWAYS = new Span("", "");

        boolean overlaps(Span other) {
            return (until.isEmpty() || other.from.compareTo(until) < 0)
                    && (other.until.isEmpty() || from.compareTo(other.until) < 0);
        }

        boolean covers(Span other) {
            return from.compareTo(other.from) <= 0
                    && (until.isEmpty() || (!other.until.isEmpty() && other.until.compareTo(until) <= 0));
        }
    }

    record Chain(String name, Optional<Parameter> deal, List<Parameter> parties, Span span, boolean closed) {}

    /** A rule, a given or a guarantee, by the name of its annotation. */
    record Rule(String kind, String name, List<Parameter> parameters, Span span, boolean warning, Node body) {

        Rule withBody(Node other) {
            return new Rule(kind, name, parameters, span, warning, other);
        }
    }

    /** A private method. */
    record Helper(String name, List<Parameter> parameters, Sort answer, Node body) {}

    Draft withChains(List<Chain> others) {
        return new Draft(pack, types, others, rules, helpers, plant);
    }

    Draft withRules(List<Rule> others) {
        return new Draft(pack, types, chains, others, helpers, plant);
    }

    Draft withTypes(List<Shape> others) {
        return new Draft(pack, others, chains, rules, helpers, plant);
    }

    Draft withHelpers(List<Helper> others) {
        return new Draft(pack, types, chains, rules, others, plant);
    }

    Draft with(Plant planted) {
        return new Draft(pack, types, chains, rules, helpers, Optional.of(planted));
    }

    /** The same with one more fact of a type. */
    Draft with(String type, Fact fact) {
        return withTypes(types.stream()
                .map(known -> known.name().equals(type)
                        ? new Shape(
                                known.name(), known.kind(), known.above(), plus(known.facts(), fact), known.constants())
                        : known)
                .toList());
    }

    Draft with(Rule rule) {
        return withRules(plus(rules, rule));
    }

    /** Whether the flaw is as it was planted, if one was. */
    boolean isStillPlanted() {
        return plant.map(planted -> rules.stream()
                                        .filter(rule -> rule.body().tag().equals("planted"))
                                        .count()
                                == planted.rules()
                        && chains.stream().map(Chain::name).toList().containsAll(planted.chains()))
                .orElse(true);
    }

    static <T> List<T> plus(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return List.copyOf(all);
    }
}
