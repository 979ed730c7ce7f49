package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.diff.Comparison.Edition;
import dev.chainrule.processor.analysis.diff.Onesided.Reason;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.Answers;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.Enumeration;
import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expressions;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Renaming;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is something else in an older policy, though it has the same name? It gets another name there, or stands in the way. */
final class Apart {

    private static final String BEFORE = "(before)";

    private Apart() {}

    /** The older policy, in which what is something else has another name: enums in another order, and facts of another type. */
    static Edition of(Edition now, Edition before) {
        Set<ClassRef> reordered = reordered(now.bound(), before.bound());
        Edition own = renamed(
                before,
                new Renaming(
                        type -> reordered.contains(type)
                                ? new ClassRef(type.packageName(), type.nestedName() + BEFORE)
                                : type,
                        name -> name));
        Set<String> others = ofAnotherType(now.bound(), own.bound());
        return renamed(own, new Renaming(type -> type, name -> others.contains(name) ? name + BEFORE : name));
    }

    static Edition renamed(Edition edition, Renaming renaming) {
        return new Edition(edition.name(), renaming.of(edition.bound()), renaming.of(edition.set()));
    }

    /** Enums whose constants stand in another order, so that they compare otherwise. */
    static Set<ClassRef> reordered(BoundPolicy now, BoundPolicy before) {
        return now.enumerations().stream()
                .filter(known -> before.enumerations().stream()
                        .anyMatch(older -> older.type().equals(known.type())
                                && !common(known, older).equals(common(older, known))))
                .map(Enumeration::type)
                .collect(Collectors.toSet());
    }

    private static List<String> common(Enumeration of, Enumeration other) {
        return of.constants().stream().filter(other.constants()::contains).toList();
    }

    private static Set<String> ofAnotherType(BoundPolicy now, BoundPolicy before) {
        Map<ClassRef, NamedType> older = types(before);
        return now.types().stream()
                .flatMap(type -> Optional.ofNullable(older.get(type.ref())).stream()
                        .flatMap(was -> type.accessors().stream()
                                .filter(Accessor::isFact)
                                .filter(fact -> isOfAnotherType(fact, was))))
                .map(Accessor::name)
                .collect(Collectors.toSet());
    }

    /** Whether a fact was told in another type before. */
    static boolean isOfAnotherType(Accessor fact, NamedType older) {
        return older.accessor(fact.name())
                .filter(was -> was.isAbstract() && !was.type().equals(fact.type()))
                .isPresent();
    }

    /** Why a chain that both have cannot be compared. */
    static Optional<Reason> obstacle(JointChain chain, BoundPolicy now, BoundPolicy before) {
        if (now.isDateComputed(chain.now()) || before.isDateComputed(chain.before())) {
            return Optional.of(new Reason(
                    "a default accessor computes its effective date", "Test it, or let applications tell the date"));
        }
        if (isOfOtherKinds(chain, now, before)) {
            return Optional.of(new Reason(
                    "types stand below those that it takes, or that rules ask for, which did not, or no longer do",
                    "Test it"));
        }
        Optional<Answers.Answer> answer = Stream.of(answers(chain.now(), now), answers(chain.before(), before))
                .flatMap(each -> each)
                .findFirst();
        if (answer.isPresent()) {
            return answer.map(found -> new Reason(
                    found.type().ref().simpleName() + " answers " + found.name()
                            + "(), which rules ask for, in a file of its own",
                    "Test it"));
        }
        Optional<String> required = required(chain.before(), now, before);
        if (required.isPresent()) {
            return required.map(fact -> new Reason(
                    "the fact " + fact + " may no longer be missing, and rules read what is behind it", "Test it"));
        }
        boolean asked = Stream.concat(now.rules().stream(), before.rules().stream())
                .flatMap(rule -> rule.condition().stream())
                .anyMatch(Apart::asksForTypes);
        return asked && hasOtherKinship(now, before)
                ? Optional.of(new Reason(
                        "a rule asks instanceof, and types stand below others than before",
                        "Test it, or let the rule ask for a fact"))
                : Optional.empty();
    }

    private static Stream<Answers.Answer> answers(BoundChain chain, BoundPolicy policy) {
        Answers answers = new Answers(policy.types());
        return chain.checks().stream().flatMap(check -> answers.to(check.rule()));
    }

    /** Whether the types that a chain asks for are asked of other objects than before. */
    private static boolean isOfOtherKinds(JointChain chain, BoundPolicy now, BoundPolicy before) {
        Set<ClassRef> common = new HashSet<>(types(now).keySet());
        common.retainAll(types(before).keySet());
        return Stream.of(chain.now(), chain.before())
                .flatMap(Apart::asked)
                .anyMatch(type -> !below(type, now, common).equals(below(type, before, common)));
    }

    /** The types of which an object has to be for the chain to take it, or for a check to be made. */
    private static Stream<ClassRef> asked(BoundChain chain) {
        return Stream.of(
                        chain.transaction().map(BoundChain.Deal::type).stream(),
                        chain.positions().stream()
                                .flatMap(position -> position.isAbstract()
                                        ? position.alternatives().stream()
                                        : Stream.of(position.type())),
                        chain.checks().stream()
                                .flatMap(check -> check.bindings().stream())
                                .flatMap(binding -> binding.when().stream()))
                .flatMap(types -> types);
    }

    private static Set<ClassRef> below(ClassRef type, BoundPolicy policy, Set<ClassRef> among) {
        return policy.types().stream()
                .filter(known -> known.isBelow(type))
                .map(NamedType::ref)
                .filter(among::contains)
                .collect(Collectors.toSet());
    }

    /** The types that {@code instanceof} names, of which a policy may know nothing else. */
    private static void addAskedFor(Expression expression, Set<ClassRef> types) {
        if (expression instanceof Expression.IsA asked) {
            types.add(asked.type());
        }
        Expressions.children(expression).forEach(part -> addAskedFor(part, types));
    }

    private static boolean asksForTypes(Expression expression) {
        return expression instanceof Expression.IsA
                || Expressions.children(expression).stream().anyMatch(Apart::asksForTypes);
    }

    /** A fact that might be missing before, and is demanded now: an older rule that read what is behind it passed where it was missing. */
    private static Optional<String> required(BoundChain chain, BoundPolicy now, BoundPolicy before) {
        Map<ClassRef, NamedType> older = types(before);
        Set<String> onTheWay = chain.checks().stream()
                .flatMap(check -> check.rule().facts().stream())
                .flatMap(fact -> fact.accessors().subList(0, fact.accessors().size() - 1).stream())
                .collect(Collectors.toSet());
        return now.types().stream()
                .flatMap(type -> Optional.ofNullable(older.get(type.ref())).stream()
                        .flatMap(was -> type.accessors().stream()
                                .filter(fact -> fact.isRequired()
                                        && onTheWay.contains(fact.name())
                                        && was.accessor(fact.name())
                                                .filter(earlier -> !earlier.isRequired())
                                                .isPresent())))
                .map(Accessor::name)
                .findFirst();
    }

    private static boolean hasOtherKinship(BoundPolicy now, BoundPolicy before) {
        Map<ClassRef, NamedType> older = types(before);
        Set<ClassRef> common = new HashSet<>(older.keySet());
        common.retainAll(types(now).keySet());
        Stream.concat(now.rules().stream(), before.rules().stream())
                .flatMap(rule -> rule.condition().stream())
                .forEach(condition -> addAskedFor(condition, common));
        return now.types().stream()
                .anyMatch(type -> Optional.ofNullable(older.get(type.ref()))
                        .filter(was -> !above(type, common).equals(above(was, common)))
                        .isPresent());
    }

    private static Set<ClassRef> above(NamedType type, Set<ClassRef> common) {
        return type.supertypes().stream().filter(common::contains).collect(Collectors.toSet());
    }

    static Map<ClassRef, NamedType> types(BoundPolicy policy) {
        Map<ClassRef, NamedType> types = new LinkedHashMap<>();
        policy.types().forEach(type -> types.put(type.ref(), type));
        return types;
    }
}
