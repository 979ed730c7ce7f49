package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.meaning.Judgement;
import dev.chainrule.processor.analysis.meaning.Judgement.Failure;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.Request;
import dev.chainrule.processor.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * A request that shows something of a policy.
 *
 * @param judgement what the policy says of it
 * @param against the variant of a rule under which other codes would fail; none where it shows that a chain is permitted
 */
public record Witness(Request request, Judgement judgement, Optional<Variant> against) {

    /** What it shows: {@code direct: denied by licensed, on 2015-01-01; otherwise if licensed said false instead of a condition}. */
    public String name() {
        String date = date().map(day -> ", on " + day).orElse("");
        String other = against.map(variant -> "; otherwise if " + variant.rule().name() + " said " + variant.change())
                .orElse("");
        return request.chain().chain().name() + ": " + decided() + date + other;
    }

    private String decided() {
        List<String> codes =
                judgement.violations().stream().map(Failure::code).distinct().toList();
        return codes.isEmpty() ? "permitted" : "denied by " + Words.and(codes);
    }

    private Optional<String> date() {
        return request.chain()
                .transaction()
                .flatMap(BoundChain.Deal::date)
                .flatMap(accessor ->
                        request.transaction().map(deal -> deal.facts().get(accessor)))
                .filter(Value.Date.class::isInstance)
                .map(date -> ((Value.Date) date).date().toString());
    }
}
