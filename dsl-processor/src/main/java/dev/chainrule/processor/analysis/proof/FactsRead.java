package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.ValueType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which facts of its parameters does a rule read? In order of mention, each once. */
final class FactsRead {

    /**
     * A parameter, or what one of its accessors leads to.
     *
     * @param accessors outermost first; through an {@code Optional} or a collection they lead on to what it holds
     */
    record Path(int parameter, List<String> accessors) {

        Path then(String accessor) {
            return new Path(
                    parameter,
                    Stream.concat(accessors.stream(), Stream.of(accessor)).toList());
        }
    }

    private final Map<Path, Boolean> found = new LinkedHashMap<>();
    private final Map<Integer, List<Path>> locals = new HashMap<>();

    private FactsRead() {}

    /** The facts, and of each whether it is a character. Where the body could not be read, those that are known to be read. */
    static Map<Path, Boolean> of(Rule rule) {
        FactsRead reading = new FactsRead();
        rule.condition().ifPresent(reading::visit);
        rule.facts().stream()
                .filter(fact -> rule.condition().isEmpty())
                .forEach(fact -> reading.found.putIfAbsent(new Path(fact.parameter(), fact.accessors()), false));
        return reading.found;
    }

    private void visit(Expression expression) {
        if (expression instanceof Expression.Ask ask) {
            origins(ask).forEach(path -> found.putIfAbsent(path, isCharacter(ask.type())));
        } else if (expression instanceof Expression.Let let) {
            locals.put(let.id(), origins(let.value()));
        } else if (expression instanceof Expression.Quantified quantified) {
            locals.put(quantified.local(), origins(quantified.many()));
        } else if (expression instanceof Expression.Total total) {
            locals.put(total.local(), origins(total.many()));
        }
        Expressions.children(expression).forEach(this::visit);
    }

    private static boolean isCharacter(ValueType type) {
        return type instanceof ValueType.Whole whole
                ? whole.size() == ValueType.Size.CHAR
                : type instanceof ValueType.Maybe maybe && isCharacter(maybe.value());
    }

    /** The facts whose answers an expression may be. */
    private List<Path> origins(Expression expression) {
        if (expression instanceof Expression.Parameter parameter) {
            return List.of(new Path(parameter.index(), List.of()));
        } else if (expression instanceof Expression.Local local) {
            return locals.getOrDefault(local.id(), List.of());
        } else if (expression instanceof Expression.Ask ask) {
            return origins(ask.of()).stream()
                    .map(path -> path.then(ask.accessor()))
                    .toList();
        } else if (expression instanceof Expression.Derived derived) {
            return origins(derived.body());
        } else if (expression instanceof Expression.Get get) {
            return origins(get.maybe());
        } else if (expression instanceof Expression.MaybeOf maybe) {
            return origins(maybe.value());
        } else if (expression instanceof Expression.If choice) {
            return Stream.of(choice.then(), choice.otherwise())
                    .flatMap(either -> origins(either).stream())
                    .toList();
        } else if (expression instanceof Expression.Let let) {
            locals.put(let.id(), origins(let.value()));
            return origins(let.in());
        }
        return List.of();
    }
}
