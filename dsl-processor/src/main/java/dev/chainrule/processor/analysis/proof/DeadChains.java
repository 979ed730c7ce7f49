package dev.chainrule.processor.analysis.proof;

import dev.chainrule.processor.analysis.DateSpan;
import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.proof.Contradictions.Contradiction;
import dev.chainrule.processor.diagnostic.Catalogue;
import dev.chainrule.processor.diagnostic.Finding;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Place;
import dev.chainrule.processor.model.Rule;
import dev.chainrule.processor.model.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Can each chain be permitted, in every era of its own dates? */
final class DeadChains implements ProofCheck {

    /** Why, and for which constants of enums. */
    private record Dead(Contradiction core, Optional<String> constants) {}

    @Override
    public List<Finding> check(Inquiry inquiry) {
        return inquiry.bound().chains().stream()
                .flatMap(chain -> check(chain, inquiry))
                .toList();
    }

    private static Stream<Finding> check(BoundChain chain, Inquiry inquiry) {
        Map<Dead, List<Window>> dead = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Case inCase : inquiry.cases().of(chain)) {
            Search.Result result = inquiry.cases().of(inCase);
            if (result.doubt().isPresent()) {
                findings.add(undecided(inCase, result, inquiry));
            } else if (result.longest().isPresent()) {
                findings.add(upTo(inCase, result, inquiry));
            } else if (result.isExcluded()) {
                Optional<String> constants = inquiry.constants()
                        .needed(
                                result.rules(),
                                oracle -> LivingCases.look(inCase, oracle).isExcluded());
                inquiry.cases()
                        .contradictions(inCase)
                        .forEach(core -> dead.computeIfAbsent(new Dead(core, constants), each -> new ArrayList<>())
                                .add(inCase.era()));
            }
        }
        return Stream.concat(
                dead.entrySet().stream()
                        .filter(entry ->
                                !inquiry.isInherited(chain, all(entry.getKey().core())))
                        .map(entry -> dead(chain, entry.getKey(), DateSpan.union(entry.getValue()), inquiry)),
                findings.stream());
    }

    private static Finding dead(BoundChain chain, Dead dead, List<Window> eras, Inquiry inquiry) {
        Contradiction core = dead.core();
        boolean givensAlone = core.rules().isEmpty();
        return Finding.of(
                givensAlone ? Catalogue.GIVENS_CONTRADICT : Catalogue.DEAD_CHAIN,
                inquiry.place(places(chain, core, givensAlone)),
                chain.chain().name(),
                Words.path(chain),
                Told.during(eras),
                Told.contradiction(core) + Told.constants(dead.constants()));
    }

    private static Finding upTo(Case inCase, Search.Result result, Inquiry inquiry) {
        BoundChain chain = inCase.chain();
        return Finding.of(
                Catalogue.NO_SHORT_RUN,
                inquiry.place(List.of(chain.chain().method().place())),
                chain.chain().name(),
                Words.path(chain),
                Told.during(List.of(inCase.era())),
                result.longest().orElseThrow());
    }

    private static Finding undecided(Case inCase, Search.Result result, Inquiry inquiry) {
        BoundChain chain = inCase.chain();
        return Finding.of(
                Catalogue.NOT_PROVEN,
                inquiry.place(List.of(chain.chain().method().place())),
                "whether any request along the chain " + chain.chain().name() + " can be permitted"
                        + Told.during(List.of(inCase.era())),
                Told.doubt(result.doubt().orElseThrow()));
    }

    private static List<Rule> all(Contradiction core) {
        return Stream.concat(core.rules().stream(), core.givens().stream()).toList();
    }

    /** The chain is dead, but where it is inherited, one of the rules killed it. */
    private static List<Place> places(BoundChain chain, Contradiction core, boolean givensFirst) {
        Stream<Place> rules = all(core).stream().map(rule -> rule.method().place());
        Stream<Place> own = Stream.of(chain.chain().method().place());
        return (givensFirst ? Stream.concat(rules, own) : Stream.concat(own, rules)).toList();
    }
}
