package dev.chainrule.processor.oracle;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which values does a policy speak of? Those are the ones near which its answers change. */
final class Literals {

    private static final int FIRST_CONSTANTS = 3;

    private final TreeSet<String> texts = new TreeSet<>(List.of("", "a", "b"));
    private final TreeSet<Long> wholes = new TreeSet<>(List.of(0L, 1L, 2L, 3L));
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Set<String> constants = new HashSet<>();

    Literals(BoundPolicy policy) {
        rules(policy).forEach(rule -> {
            note(rule.dates().window());
            rule.condition().ifPresent(condition -> of(condition).forEach(this::note));
        });
        policy.chains().forEach(chain -> chain.windows().forEach(this::note));
        if (days.isEmpty()) {
            days.add(LocalDate.of(2020, 1, 1));
        }
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    List<Long> wholes() {
        return List.copyOf(wholes);
    }

    List<LocalDate> days() {
        return List.copyOf(days);
    }

    /** Some constants of an enum: those of which rules speak, and the first ones. */
    List<Object> constants(Class<?> enumeration) {
        List<Object> all = List.of(enumeration.getEnumConstants());
        return all.stream()
                .filter(constant -> all.indexOf(constant) < FIRST_CONSTANTS
                        || constants.contains(enumeration.getCanonicalName() + "." + ((Enum<?>) constant).name()))
                .toList();
    }

    /** All rules, givens and guarantees. */
    static Stream<Rule> rules(BoundPolicy policy) {
        return policy.chains().stream()
                .flatMap(chain -> Stream.concat(chain.checks().stream(), chain.guarantees().stream()))
                .map(BoundChain.Check::rule)
                .distinct();
    }

    /** Whether all of a body could be read. */
    static boolean isRead(Rule rule) {
        return rule.condition()
                .filter(condition -> Expressions.unread(condition).isEmpty())
                .isPresent();
    }

    private void note(Window window) {
        Stream.of(window.from(), window.until()).flatMap(Optional::stream).forEach(days::add);
    }

    private void note(Value part) {
        if (part instanceof Value.Text text) {
            texts.add(text.value());
        } else if (part instanceof Value.Whole whole) {
            wholes.addAll(List.of(whole.value() - 1, whole.value(), whole.value() + 1));
        } else if (part instanceof Value.Date date) {
            days.add(date.date());
        } else if (part instanceof Value.Choice choice) {
            constants.add(choice.type().canonicalName() + "." + choice.constant());
        }
    }

    /** The values of all literals in an expression. */
    private static List<Value> of(Expression expression) {
        List<Value> values = new ArrayList<>();
        Deque<Expression> left = new ArrayDeque<>(List.of(expression));
        while (!left.isEmpty()) {
            Expression next = left.pop();
            if (next instanceof Expression.Literal literal) {
                values.add(literal.value());
            }
            left.addAll(Expressions.children(next));
        }
        return values;
    }
}
