package dev.chainrule.processor.analysis.witness;

import dev.chainrule.processor.analysis.proof.Case;
import dev.chainrule.processor.model.BoundChain;
import dev.chainrule.processor.model.BoundPolicy;
import dev.chainrule.processor.model.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which requests show a chain itself: that it is permitted in each of its eras, where it ends, and that it is closed? */
final class ChainShow {

    private final BoundPolicy bound;
    private final Draft draft;

    ChainShow(BoundPolicy bound, Draft draft) {
        this.bound = bound;
        this.draft = draft;
    }

    /** A request that is permitted in an era. */
    private record Permitted(Case inCase, Witness witness) {}

    /** Shows a permitted request in each era of a chain, by its index, of which one is the base of all others. */
    void showPermitted(int index) {
        List<Case> eras = Case.of(bound.chains().get(index));
        List<Permitted> permitted = new ArrayList<>();
        for (int era = 0; era < eras.size(); era++) {
            Case inCase = eras.get(era);
            draft.finder()
                    .permitted(index, era)
                    .ifPresentOrElse(witness -> permitted.add(new Permitted(inCase, witness)), () -> draft.add(inCase));
        }
        if (!permitted.isEmpty()) {
            draft.setBase(base(permitted));
        }
        permitted.forEach(one -> draft.add(one.witness(), isPermittedIn(one.inCase())));
    }

    /** That of the last era, in which readers are at home; made like those of the others, as far as it stays permitted. */
    private Request base(List<Permitted> permitted) {
        Permitted last = permitted.get(permitted.size() - 1);
        Predicate<Request> isPermitted = request -> draft.finder()
                .witness(request)
                .filter(isPermittedIn(last.inCase()))
                .isPresent();
        Request likest = last.witness().request();
        for (int i = 0; i < permitted.size() - 1; i++) {
            likest = Likeness.nearer(likest, permitted.get(i).witness().request(), isPermitted);
        }
        return Likeness.withoutSpare(likest, Optional.empty(), isPermitted);
    }

    private static Predicate<Witness> isPermittedIn(Case inCase) {
        return witness -> witness.judgement().permits()
                && witness.request().date().map(inCase.era()::contains).orElse(true);
    }

    /** Shows where a chain ends, once there is a request along it. */
    void showEnds(BoundChain chain) {
        if (!chain.closed().isEmpty()) {
            draft.add(Closed.request(chain));
            return;
        }
        Optional<Request> base = draft.base(chain);
        base.ifPresent(request -> Days.around(request).forEach(draft::add));
        boolean dated = chain.windows().stream().anyMatch(window -> !window.isAlways());
        if (base.isEmpty() && dated) {
            open(chain, "the days on which it begins or ends", "no request along it is known");
        }
        IntStream.range(0, chain.positions().size())
                .filter(position -> chain.positions().get(position).run())
                .forEach(run -> showLengths(chain, run));
    }

    private void showLengths(BoundChain chain, int run) {
        Optional<Request> somebody = withSomebody(chain, run);
        String name = chain.positions().get(run).name();
        if (somebody.isEmpty()) {
            open(chain, "how many " + name + " there may be", "no request with any is known");
            return;
        }
        RunLengths lengths = new RunLengths(somebody.get(), run);
        lengths.shown().forEach(draft::add);
        lengths.tooLong().ifPresent(most -> open(chain, "that there may be " + most + " " + name, "they are too many"));
    }

    /** A request with somebody in a run, one that is permitted if such a one is known: the base, or another. */
    private Optional<Request> withSomebody(BoundChain chain, int run) {
        int index = bound.chains().indexOf(chain);
        return draft.base(chain)
                .filter(request -> hasSomebody(request, run))
                .or(() -> IntStream.range(0, Case.of(chain).size())
                        .boxed()
                        .flatMap(era -> draft.finder().permittedWith(index, era, run).stream())
                        .map(Witness::request)
                        .findFirst())
                .or(() -> draft.witnesses()
                        .along(chain)
                        .map(Witness::request)
                        .filter(request -> hasSomebody(request, run))
                        .findFirst());
    }

    private static boolean hasSomebody(Request request, int run) {
        return !request.parties().get(run).isEmpty();
    }

    private void open(BoundChain chain, String what, String reason) {
        String name = chain.chain().name();
        draft.addOpen(name, "of " + name + ", " + what, reason);
    }
}
