package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.writer.Question.ByType;
import dev.chainrule.processor.writer.Question.Opener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Questions of which those about some parties are asked by type.
 *
 * @param always what is asked in any case, first
 * @param byType what is asked of each type that one of these parties may be of, by party
 * @param conditional what else needs conditions or loops
 * @param after what is asked of the parties as they are, once their facts are known to be there
 */
record Apart(
        List<Question> always,
        Map<CodeBlock, Map<Opener, List<Question>>> byType,
        List<Question> conditional,
        List<Question> after) {

    /** @param parties those of whom no type goes unasked, since whoever is of none of them is refused */
    static Apart of(List<Question> questions, Set<CodeBlock> parties) {
        Apart apart = new Apart(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        questions.stream()
                .flatMap(question -> question.askedByType().stream())
                .map(ByType::party)
                .filter(parties::contains)
                .forEach(party -> apart.byType.put(party, new LinkedHashMap<>()));
        questions.forEach(apart::add);
        apart.byType.replaceAll((party, types) -> apart.withItsOwn(types));
        return apart;
    }

    private void add(Question question) {
        List<ByType> about = question.byType().stream()
                .filter(party -> byType.containsKey(party.party()))
                .toList();
        if (!question.openers().isEmpty()) {
            conditional.add(question);
        } else if (about.isEmpty()) {
            always.add(question);
        } else {
            List<CodeBlock> ofOthers = question.missing().stream()
                    .filter(fact -> about.stream()
                            .flatMap(party -> party.each().stream())
                            .allMatch(ofType -> ofType.missing().contains(fact)))
                    .toList();
            always.add(question.onlyFacts(ofOthers));
            boolean asks = question.askedByType().filter(about::contains).isPresent();
            about.forEach(party -> add(party, question.missing(), asks));
            if (!asks) {
                after.add(question);
            }
        }
    }

    /** @param others facts that are not of this party as one of a type */
    private void add(ByType party, List<CodeBlock> others, boolean asks) {
        Map<Opener, List<Question>> types = Objects.requireNonNull(byType.get(party.party()));
        for (Question question : party.each()) {
            List<CodeBlock> facts = question.missing().stream()
                    .filter(fact -> !others.contains(fact))
                    .toList();
            types.computeIfAbsent(question.openers().get(0), any -> new ArrayList<>())
                    .add(asks ? question.withMissing(facts) : question.onlyFacts(facts));
        }
    }

    /** The first type that has questions of its own comes first, with these: whoever is of it is asked for nothing else. */
    private Map<Opener, List<Question>> withItsOwn(Map<Opener, List<Question>> types) {
        Optional<Opener> first = conditional.stream()
                .map(question -> question.openers().get(0))
                .filter(types::containsKey)
                .findFirst();
        Map<Opener, List<Question>> sorted = new LinkedHashMap<>();
        first.ifPresent(opener -> {
            List<Question> all = new ArrayList<>(Objects.requireNonNull(types.get(opener)));
            Predicate<Question> isItsOwn = question -> question.openers().get(0).equals(opener);
            conditional.stream().filter(isItsOwn).forEach(all::add);
            conditional.removeIf(isItsOwn);
            sorted.put(opener, all);
        });
        types.forEach(sorted::putIfAbsent);
        return sorted;
    }
}
