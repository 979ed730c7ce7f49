package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Which witnesses are there so far, and which could tell of a rule: those along chains on which it is asked? */
final class Gathered {

    // By identity, since chains and rules are slow to compare.
    private final IdentityHashMap<BoundChain, List<Witness>> along = new IdentityHashMap<>();
    private final IdentityHashMap<Rule, List<BoundChain>> asking = new IdentityHashMap<>();
    private final List<Witness> all = new ArrayList<>();

    Gathered(BoundPolicy bound) {
        for (BoundChain chain : bound.chains()) {
            along.put(chain, new ArrayList<>());
            chain.checks().stream().map(Check::rule).forEach(rule -> {
                List<BoundChain> chains = asking.computeIfAbsent(rule, any -> new ArrayList<>());
                if (chains.isEmpty() || !isSame(chains.get(chains.size() - 1), chain)) {
                    chains.add(chain);
                }
            });
        }
    }

    // By identity, as above.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(BoundChain one, BoundChain other) {
        return one == other;
    }

    /** Adds a witness, unless there is one of the same request. */
    void add(Witness witness) {
        List<Witness> others = along.getOrDefault(witness.request().chain(), List.of());
        if (others.stream().noneMatch(other -> isOfSame(other.request(), witness.request()))) {
            others.add(witness);
            all.add(witness);
        }
    }

    private static boolean isOfSame(Request one, Request other) {
        return one.transaction().equals(other.transaction()) && one.parties().equals(other.parties());
    }

    /** In the order in which they were added. */
    List<Witness> all() {
        return List.copyOf(all);
    }

    Stream<Witness> along(BoundChain chain) {
        return along.getOrDefault(chain, List.of()).stream();
    }

    /** Those along the chains on which a rule is asked. */
    Stream<Witness> of(Rule rule) {
        return asking.getOrDefault(rule, List.of()).stream().flatMap(this::along);
    }
}
