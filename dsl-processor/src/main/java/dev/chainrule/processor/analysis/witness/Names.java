package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.Words;
import dev.chainrule.processor.analysis.proof.DifferenceWords;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What are witnesses called? After what is decided and what that hangs on: {@code indirect: denied by signedMpa, on 2020-02-01:
 * provider.mpaSigned is absent}.
 */
final class Names {

    private final DifferenceWords differences;
    private final List<Optional<Request>> bases;

    private Names(BoundPolicy bound, List<Optional<Request>> bases) {
        this.differences = new DifferenceWords(bound);
        this.bases = bases;
    }

    /**
     * A name for each witness, no two alike.
     *
     * @param bases for each chain the request whose facts go without saying
     */
    static List<String> of(List<Witness> witnesses, BoundPolicy bound, List<Optional<Request>> bases) {
        Names names = new Names(bound, bases);
        Map<String, Integer> taken = new HashMap<>();
        List<String> all = new ArrayList<>();
        for (Witness witness : witnesses) {
            String name = names.name(witness);
            int times = taken.merge(name, 1, Integer::sum);
            all.add(times == 1 ? name : name + " (" + times + ")");
        }
        return List.copyOf(all);
    }

    private String name(Witness witness) {
        Request request = witness.request();
        String date = request.date().map(day -> ", on " + day).orElse("");
        List<String> facts = bases.stream()
                .flatMap(Optional::stream)
                .filter(base -> request.isAlong(base.chain()))
                .flatMap(base -> differences.of(request, base).stream())
                .toList();
        String hanging = facts.isEmpty() ? "" : ": " + Words.and(facts);
        return request.chain().chain().name() + ": " + decided(witness.codes()) + date + hanging;
    }

    private static String decided(Codes codes) {
        String warned = codes.warnings().isEmpty() ? "" : ", with a warning by " + Words.and(codes.warnings());
        return (codes.violations().isEmpty() ? "permitted" : "denied by " + Words.and(codes.violations())) + warned;
    }
}
