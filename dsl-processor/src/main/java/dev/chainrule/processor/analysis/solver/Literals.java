package dev.chainrule.processor.analysis.solver;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which number stands for a text or a constant that rules name, and which texts and days do they name? */
final class Literals {

    /** Texts that rules name start here, so that small numbers are left for those that nobody names. */
    private static final long FIRST = 1_000;

    private final Map<ClassRef, List<String>> enumerations = new HashMap<>();
    private final Set<ClassRef> open = new TreeSet<>();
    private final List<String> texts;
    private final Map<String, Long> numbers = new HashMap<>();
    private final TreeSet<Long> days = new TreeSet<>();

    Literals(BoundPolicy policy) {
        for (Enumeration enumeration : policy.enumerations()) {
            enumerations.put(enumeration.type(), enumeration.constants());
            if (enumeration.isOpen()) {
                open.add(enumeration.type());
            }
        }
        Map<ClassRef, Set<String>> unlisted = new HashMap<>();
        Set<String> named = new TreeSet<>();
        rules(policy).forEach(rule -> rule.condition().ifPresent(body -> find(body, named, unlisted)));
        unlisted.forEach((type, constants) -> enumerations.put(type, List.copyOf(constants)));
        open.addAll(unlisted.keySet());
        texts = new ArrayList<>(named);
        for (int i = 0; i < texts.size(); i++) {
            numbers.put(texts.get(i), FIRST + i);
        }
    }

    /** Each once, in order. */
    private static List<Rule> rules(BoundPolicy policy) {
        Set<Rule> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Rule> rules = new ArrayList<>();
        Stream<Rule> bound = policy.chains().stream()
                .flatMap(chain -> Stream.concat(chain.checks().stream(), chain.guarantees().stream()))
                .map(BoundChain.Check::rule);
        Stream.concat(policy.rules().stream(), bound).filter(seen::add).forEach(rules::add);
        return rules;
    }

    private void find(Expression body, Set<String> named, Map<ClassRef, Set<String>> unlisted) {
        if (body instanceof Expression.Literal literal) {
            if (literal.value() instanceof Value.Text text) {
                named.add(text.value());
            } else if (literal.value() instanceof Value.Date date) {
                days.add(date.epochDay());
            } else if (literal.value() instanceof Value.Choice choice && !enumerations.containsKey(choice.type())) {
                unlisted.computeIfAbsent(choice.type(), unused -> new TreeSet<>())
                        .add(choice.constant());
            }
        }
        Expressions.children(body).forEach(part -> find(part, named, unlisted));
    }

    List<String> texts() {
        return texts;
    }

    /** Days that rules name, in order. */
    List<Long> days() {
        return List.copyOf(days);
    }

    /** The number of a text; one that no rule named gets one now. */
    long number(String text) {
        return numbers.computeIfAbsent(text, unused -> {
            texts.add(text);
            return FIRST + texts.size() - 1;
        });
    }

    /** The text of a number, if rules name it. */
    Optional<String> text(long number) {
        return number >= FIRST && number < FIRST + texts.size()
                ? Optional.of(texts.get((int) (number - FIRST)))
                : Optional.empty();
    }

    /** The constants of an enum that are known, in order. */
    List<String> constants(ClassRef type) {
        return enumerations.getOrDefault(type, List.of());
    }

    /** Whether it may have other constants than the known ones, even when the policy is compiled. */
    boolean isOpen(ClassRef type) {
        return constants(type).isEmpty() || open.contains(type);
    }

    boolean isEnumeration(ClassRef type) {
        return enumerations.containsKey(type);
    }

    /** The place of a constant in its enum; a constant of an enum that nobody listed gets one now. */
    int ordinal(Value.Choice choice) {
        int ordinal = constants(choice.type()).indexOf(choice.constant());
        if (ordinal >= 0) {
            return ordinal;
        }
        if (!isOpen(choice.type())) {
            throw new IllegalArgumentException(choice.type() + " has no " + choice.constant());
        }
        List<String> more = new ArrayList<>(constants(choice.type()));
        more.add(choice.constant());
        enumerations.put(choice.type(), List.copyOf(more));
        open.add(choice.type());
        return more.size() - 1;
    }
}
