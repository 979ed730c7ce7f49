package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.Question.ByType;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Sorts questions by when they are asked, where some of the parties are asked by type. */
final class Apart {

    /**
     * What is asked of a party that is of a type.
     *
     * @param facts each true where one is missing
     */
    record OfType(Set<CodeBlock> facts, List<Question> questions) {

        static OfType empty() {
            return new OfType(new LinkedHashSet<>(), new ArrayList<>());
        }
    }

    private final Set<CodeBlock> missing = new LinkedHashSet<>();
    private final List<Question> always = new ArrayList<>();
    private final Map<CodeBlock, Map<Opener, OfType>> byType = new LinkedHashMap<>();
    private final Set<CodeBlock> known = new LinkedHashSet<>();
    private final List<Question> conditional = new ArrayList<>();
    private final List<Question> after = new ArrayList<>();

    /** @param parties who is refused if it turns out to be of none of the types that it is asked by */
    Apart(List<Question> questions, Set<CodeBlock> parties) {
        questions.stream()
                .flatMap(question -> question.askedByType().stream())
                .map(ByType::party)
                .filter(parties::contains)
                .forEach(party -> byType.put(party, new LinkedHashMap<>()));
        questions.forEach(this::add);
        byType.values().forEach(this::addItsOwn);
    }

    private void add(Question question) {
        List<ByType> about = question.byType().stream()
                .filter(party -> byType.containsKey(party.party()))
                .toList();
        if (!question.openers().isEmpty()) {
            conditional.add(question);
        } else if (about.isEmpty()) {
            missing.addAll(question.missing());
            always.add(question);
        } else {
            Set<CodeBlock> facts = new LinkedHashSet<>(question.missing());
            Set<CodeBlock> ofOthers = new LinkedHashSet<>(facts);
            about.stream()
                    .flatMap(party -> party.each().stream())
                    .forEach(ofType -> ofOthers.retainAll(Set.copyOf(ofType.missing())));
            missing.addAll(ofOthers);
            about.forEach(party -> add(party, facts));
            known.addAll(facts);
            if (about.stream().noneMatch(ByType::asks)) {
                after.add(question);
            }
        }
    }

    /** @param others facts of the party as it is, or of others */
    private void add(ByType party, Set<CodeBlock> others) {
        Map<Opener, OfType> types = Objects.requireNonNull(byType.get(party.party()));
        for (Question question : party.each()) {
            OfType ofType = types.computeIfAbsent(question.openers().get(0), any -> OfType.empty());
            question.missing().stream().filter(fact -> !others.contains(fact)).forEach(ofType.facts::add);
            if (party.asks()) {
                ofType.questions.add(question);
            }
        }
    }

    /**
     * The first type that has questions of its own comes first, with these. Only that one: whoever is of several types is asked as the first
     * of them alone, so that what only another is asked has to stay a condition of its own.
     */
    private void addItsOwn(Map<Opener, OfType> types) {
        conditional.stream()
                .map(question -> question.openers().get(0))
                .filter(types::containsKey)
                .findFirst()
                .ifPresent(opener -> {
                    Map<Opener, OfType> others = new LinkedHashMap<>(types);
                    OfType first = Objects.requireNonNull(others.remove(opener));
                    Predicate<Question> isItsOwn =
                            question -> question.openers().get(0).equals(opener);
                    conditional.stream().filter(isItsOwn).forEach(first.questions::add);
                    conditional.removeIf(isItsOwn);
                    types.clear();
                    types.put(opener, first);
                    types.putAll(others);
                });
    }

    /** The facts that come first, each true where it is missing. */
    Set<CodeBlock> missing() {
        return missing;
    }

    /** What is asked in any case, next. */
    List<Question> always() {
        return always;
    }

    /** What is asked of each type of each party that is asked by type; whoever is of none of them is refused. */
    Collection<Map<Opener, OfType>> types() {
        return byType.values();
    }

    /** Whether a party is asked by type. */
    boolean has(CodeBlock party) {
        return byType.containsKey(party);
    }

    /** The facts that are there once all types were asked. */
    Set<CodeBlock> known() {
        return known;
    }

    /** What else needs conditions or loops. */
    List<Question> conditional() {
        return conditional;
    }

    /** What is asked at the end, of parties that were asked for their facts by type. */
    List<Question> after() {
        return after;
    }
}
