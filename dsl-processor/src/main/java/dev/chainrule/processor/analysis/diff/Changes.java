package dev.chainrule.processor.analysis.diff;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.diff.Comparison.Edition;
import dev.chainrule.processor.model.Accessor;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.NamedType;
import dev.chainrule.processor.model.Parameter;
import dev.chainrule.processor.model.Policy;
import dev.chainrule.processor.model.PolicySet;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which chains, rules, parties and facts came, went, changed, or only say it in other words? Matched by name. */
final class Changes {

    private final List<String> told = new ArrayList<>();

    private Changes() {}

    /** Each as half a sentence, such as {@code the rules a and b are new}. */
    static List<String> of(Edition now, Edition before) {
        Changes changes = new Changes();
        changes.addChains(Pairing.of(now.bound(), before.bound()));
        changes.addRules(rules(now.set()), rules(before.set()));
        changes.addTypes(Apart.types(now.bound()), Apart.types(before.bound()));
        changes.addEnums(now.bound(), before.bound());
        return changes.told;
    }

    private void addChains(Pairing pairing) {
        tell("chain", "is new", "are new", names(pairing.added()));
        tell("chain", "is gone", "are gone", names(pairing.dropped()));
        pairing.reshaped()
                .forEach(pair -> told.add("the chain " + name(pair.now()) + " was " + Words.path(pair.before())
                        + " and is " + Words.path(pair.now()) + ", which is not compared"));
        pairing.joint().stream()
                .filter(pair -> !name(pair.now()).equals(name(pair.before())))
                .forEach(pair -> told.add("the chain " + name(pair.before()) + " is now called " + name(pair.now())));
        tell(
                "chain",
                "has other dates or bounds",
                "have other dates or bounds",
                pairing.joint().stream()
                        .filter(pair -> !bounds(pair.now()).equals(bounds(pair.before())))
                        .map(pair -> name(pair.now()))
                        .toList());
        tell(
                "chain",
                "only says it in other words",
                "only say it in other words",
                pairing.joint().stream()
                        .filter(pair -> bounds(pair.now()).equals(bounds(pair.before())))
                        .filter(pair -> !wording(pair.now()).equals(wording(pair.before())))
                        .map(pair -> name(pair.now()))
                        .toList());
    }

    private static List<Object> bounds(BoundChain chain) {
        List<Object> bounds =
                new ArrayList<>(List.of(chain.windows(), chain.closed().isEmpty()));
        chain.positions()
                .forEach(position -> bounds.add(List.of(position.min(), position.max(), position.alternatives())));
        return bounds;
    }

    private static List<Object> wording(BoundChain chain) {
        return List.of(chain.closed(), chain.chain().cites(), Words.path(chain));
    }

    private void addRules(Map<String, Rule> now, Map<String, Rule> before) {
        for (Rule.Kind kind : Rule.Kind.values()) {
            List<Rule> mine =
                    now.values().stream().filter(rule -> rule.kind() == kind).toList();
            String word = kind.annotation().toLowerCase(Locale.ROOT);
            tell(
                    word,
                    "is new",
                    "are new",
                    names(mine, rule -> other(rule, before).isEmpty()));
            List<Rule> theirs =
                    before.values().stream().filter(rule -> rule.kind() == kind).toList();
            tell(
                    word,
                    "is gone",
                    "are gone",
                    names(theirs, rule -> other(rule, now).isEmpty()));
            tell(
                    word,
                    "is another",
                    "are others",
                    names(
                            mine,
                            rule -> other(rule, before)
                                    .filter(older -> !isSame(rule, older))
                                    .isPresent()));
            tell(
                    word,
                    "only says it in other words",
                    "only say it in other words",
                    names(
                            mine,
                            rule -> other(rule, before)
                                    .filter(older -> isSame(rule, older)
                                            && !wording(rule).equals(wording(older)))
                                    .isPresent()));
        }
    }

    private static Optional<Rule> other(Rule rule, Map<String, Rule> others) {
        return Optional.ofNullable(others.get(rule.name())).filter(other -> other.kind() == rule.kind());
    }

    private static boolean isSame(Rule rule, Rule older) {
        return parameters(rule).equals(parameters(older))
                && rule.code().equals(older.code())
                && rule.warning() == older.warning()
                && rule.dates().window().equals(older.dates().window())
                && rule.decidesLike(older);
    }

    private static List<Object> parameters(Rule rule) {
        return rule.method().parameters().stream()
                .<Object>map(parameter -> List.of(parameter.type(), parameter.next()))
                .toList();
    }

    /** The texts, with numbers for the names of parameters. */
    private static List<Object> wording(Rule rule) {
        List<Parameter> parameters = rule.method().parameters();
        List<String> texts = new ArrayList<>(List.of(rule.otherwise()));
        texts.addAll(rule.remedies());
        for (int i = 0; i < parameters.size(); i++) {
            String named = "\\{" + parameters.get(i).name() + "(?=[.}])";
            int number = i;
            texts.replaceAll(text -> text.replaceAll(named, "{" + number));
        }
        return List.of(texts, rule.cites());
    }

    private void addTypes(Map<ClassRef, NamedType> now, Map<ClassRef, NamedType> before) {
        tell("type", "is new", "are new", missing(now, before));
        tell("type", "is gone", "are gone", missing(before, now));
        List<String> added = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> other = new ArrayList<>();
        now.forEach((ref, type) -> Optional.ofNullable(before.get(ref)).ifPresent(older -> {
            added.addAll(facts(type, older, fact -> isNoFact(fact, older)));
            gone.addAll(facts(older, type, fact -> isNoFact(fact, type)));
            other.addAll(facts(
                    type,
                    older,
                    fact -> older.accessor(fact.name())
                            .filter(was -> !was.type().equals(fact.type()))
                            .isPresent()));
        }));
        tell(
                "type",
                "stands below others",
                "stand below others",
                both(
                        now,
                        before,
                        (type, older) -> !new HashSet<>(type.supertypes()).equals(new HashSet<>(older.supertypes()))));
        tell(
                "party",
                "is called otherwise",
                "are called otherwise",
                both(now, before, (type, older) -> !type.party().equals(older.party())));
        tell("fact", "is new", "are new", added);
        tell("fact", "is gone", "are gone", gone);
        tell("fact", "is of another type", "are of another type", other);
    }

    private static boolean isNoFact(Accessor fact, NamedType of) {
        return of.accessor(fact.name()).filter(Accessor::isFact).isEmpty();
    }

    private static List<String> both(
            Map<ClassRef, NamedType> now, Map<ClassRef, NamedType> before, BiPredicate<NamedType, NamedType> differ) {
        return now.values().stream()
                .filter(type -> Optional.ofNullable(before.get(type.ref()))
                        .filter(older -> differ.test(type, older))
                        .isPresent())
                .map(type -> type.ref().simpleName())
                .toList();
    }

    private void addEnums(BoundPolicy now, BoundPolicy before) {
        Map<ClassRef, List<String>> older = new HashMap<>();
        before.enumerations().forEach(known -> older.put(known.type(), known.constants()));
        tell(
                "enum",
                "has other constants",
                "have other constants",
                now.enumerations().stream()
                        .filter(known -> !older.getOrDefault(known.type(), known.constants())
                                .equals(known.constants()))
                        .map(known -> known.type().simpleName())
                        .toList());
    }

    private static List<String> facts(NamedType of, NamedType other, Predicate<Accessor> which) {
        return of.accessors().stream()
                .filter(fact -> fact.declaredIn().equals(of.ref())
                        || !other.supertypes().contains(fact.declaredIn()))
                .filter(Accessor::isFact)
                .filter(which)
                .map(fact -> of.ref().simpleName() + "." + fact.name())
                .toList();
    }

    private static List<String> missing(Map<ClassRef, NamedType> types, Map<ClassRef, NamedType> among) {
        return types.keySet().stream()
                .filter(ref -> !among.containsKey(ref))
                .map(ClassRef::simpleName)
                .toList();
    }

    private void tell(String kind, String is, String are, List<String> names) {
        if (names.size() == 1) {
            told.add("the " + kind + " " + names.get(0) + " " + is);
        } else if (!names.isEmpty()) {
            told.add("the " + (kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s") + " "
                    + Words.and(names) + " " + are);
        }
    }

    private static List<String> names(List<Rule> rules, Predicate<Rule> which) {
        return rules.stream().filter(which).map(Rule::name).toList();
    }

    private static List<String> names(List<BoundChain> chains) {
        return chains.stream().map(Changes::name).toList();
    }

    private static String name(BoundChain chain) {
        return chain.chain().name();
    }

    private static Map<String, Rule> rules(PolicySet set) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        Stream.concat(set.ancestors().stream(), Stream.of(set.policy()))
                .flatMap((Policy policy) -> policy.rules().stream())
                .forEach(rule -> rules.putIfAbsent(rule.name(), rule));
        return rules;
    }
}
