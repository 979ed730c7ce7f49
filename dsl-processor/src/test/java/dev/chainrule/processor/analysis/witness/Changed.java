package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.meaning.Judge;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundChain.Check;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A policy in which one rule says something else, wherever it is asked. */
final class Changed {

    private final Judge judge;
    private final Map<String, BoundChain> chains = new HashMap<>();

    Changed(BoundPolicy bound, Rule rule, Rule other) {
        List<BoundChain> all = bound.chains().stream()
                .map(chain -> chain.withChecks(
                        chain.checks().stream()
                                .map(check -> check.rule().equals(rule) ? new Check(other, check.bindings()) : check)
                                .toList(),
                        chain.guarantees()))
                .toList();
        all.forEach(chain -> chains.put(chain.chain().method().toString(), chain));
        judge = new Judge(new BoundPolicy(
                bound.policy(),
                bound.decisions(),
                all,
                bound.rules().stream()
                        .map(each -> each.equals(rule) ? other : each)
                        .toList(),
                bound.types(),
                bound.enumerations(),
                bound.inherited()));
    }

    /** All codes that fail, or warn. */
    Codes codes(Request request) {
        BoundChain chain = Objects.requireNonNull(
                chains.get(request.chain().chain().method().toString()));
        return Codes.of(judge.judge(new Request(chain, request.transaction(), request.parties())));
    }
}
