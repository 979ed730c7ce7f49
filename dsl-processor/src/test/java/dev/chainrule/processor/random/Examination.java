package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Proven.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Do the validator of a policy, the reference and what is proven agree? */
final class Examination {

    private final Workshop.Product product;
    private final int requests;
    private final List<Told> findings;

    /**
     * Of one policy.
     *
     * @param requests how many are tried
     * @param polls how many steps the solver may take for one question
     */
    Examination(Workshop.Product product, int requests, int polls) {
        this.product = product;
        this.requests = requests;
        this.findings = Proven.of(product, polls);
    }

    List<Told> findings() {
        return findings;
    }

    /** The first thing that is wrong. */
    Optional<String> difference(Tally tally) {
        findings.forEach(told -> tally.count(told.id()));
        Replay replay = new Replay(product, findings);
        replay.shown(new Decided.Validator(product));
        Removal removal = new Removal(product, findings);
        FormulaSample formulas = new FormulaSample(product);
        List<String> changed = new ArrayList<>();
        Optional<String> difference = new Trial(product, requests).difference(tally, (request, decided) -> {
            replay.witness(request, decided);
            removal.difference(request, decided).ifPresent(changed::add);
            formulas.difference(request).ifPresent(changed::add);
        });
        formulas.count(tally);
        return Stream.of(difference.stream(), replay.differences().stream(), changed.stream())
                .flatMap(each -> each)
                .findFirst();
    }
}
